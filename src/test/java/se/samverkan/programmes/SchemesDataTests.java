package se.samverkan.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.DataTest;
import se.samverkan.municipality.Units;
import se.samverkan.shared.NotFound;

/** Nobody is signed in here: schemes are public. */
@DataTest
class SchemesDataTests {

    @Autowired
    Schemes schemes;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void verksamhetsbidragIsOpenNow() {
        SchemeDetails scheme = schemes.bySlug("verksamhetsbidrag").orElseThrow();
        assertThat(scheme.applyable()).isTrue();
        assertThat(units.get(scheme.committee()).slug()).isEqualTo("kultur-och-fritidsnamnden");
        assertThat(schemes.open())
                .filteredOn(open -> open.scheme().id().equals(scheme.id()))
                .isNotEmpty()
                .allSatisfy(open -> assertThat(schemes.isOpen(open.call().id())).isTrue());
    }

    @Test
    @Transactional
    void aSchemeWithoutAFormIsInformationAndCannotBeAppliedFor() {
        jdbc.sql("update scheme set form_key = null where slug = 'projektbidrag'")
                .update();
        SchemeDetails scheme = schemes.bySlug("projektbidrag").orElseThrow();
        assertThat(scheme.applyable()).isFalse();
        assertThat(schemes.calls(scheme.id())).isNotEmpty().noneMatch(call -> schemes.isOpen(call.id()));
    }

    @Test
    void aCallThatOpensLaterIsNotOpen() {
        assertThat(schemes.upcoming())
                .filteredOn(coming -> !schemes.open().contains(coming))
                .isNotEmpty()
                .noneMatch(coming -> schemes.isOpen(coming.call().id()));
    }

    @Test
    void whatDoesNotExistIsNotFoundAndNotOpen() {
        assertThat(schemes.bySlug("finns-inte")).isEmpty();
        assertThat(schemes.isOpen(CallId.next())).isFalse();
        assertThatThrownBy(() -> schemes.get(SchemeId.next())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> schemes.call(CallId.next())).isInstanceOf(NotFound.class);
    }
}
