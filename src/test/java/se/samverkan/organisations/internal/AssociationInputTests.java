package se.samverkan.organisations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.shared.OrganisationNumber;
import se.samverkan.shared.Refused;

class AssociationInputTests {

    @ParameterizedTest
    @ValueSource(strings = {"899999-1014", "8999991014", " 899999 1014 ", "16899999-1014", "899999–1014"})
    void aNumberIsReadHoweverItIsWritten(String typed) {
        assertThat(AssociationInput.number(typed)).isEqualTo(new OrganisationNumber("8999991014"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"800101-1234", "19800101-1234"})
    void aPersonalNumberIsRefusedWithItsOwnReason(String typed) {
        assertThatThrownBy(() -> AssociationInput.number(typed)).hasMessage("shared.refused.personalNumber");
    }

    @Test
    void noNumberIsNoError() {
        assertThat(AssociationInput.number(" ")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "exempel.se, https://exempel.se",
        "http://exempel.se/om oss, ''",
        "http://exempel.se/om, http://exempel.se/om",
        "javascript:alert(1), ''",
        "javascript://exempel.se/%0aalert(1), ''",
        "https://någon:lösen@exempel.se, ''",
        "bara text, ''"
    })
    void onlyAddressesOfWebPagesAreTaken(String typed, String read) {
        if (read.isEmpty()) {
            assertThatThrownBy(() -> AssociationInput.web(typed)).hasMessage("organisations.refused.web");
        } else {
            assertThat(AssociationInput.web(typed)).isEqualTo(read);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"58233", "582 33", "SE-582 33", "S-58233"})
    void aPostalCodeIsReadHoweverItIsWritten(String typed) {
        assertThat(AssociationInput.postalCode(typed)).isEqualTo("582 33");
    }

    @Test
    void aNameOnSeveralLinesBecomesOneLine() {
        assertThat(AssociationInput.name(" Exempel\r\nföreningen\u00a0\tX ")).isEqualTo("Exempel föreningen X");
    }

    @Test
    void whatIsTooLongIsRefusedAndNotCut() {
        assertThatThrownBy(() -> AssociationInput.name("x".repeat(201)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.args()).containsExactly(200, 201));
    }

    @Test
    void nothingStartsInTheFuture() {
        assertThatThrownBy(() -> AssociationInput.startedYear(2027, 2026))
                .hasMessage("organisations.refused.startedYear");
        assertThat(AssociationInput.startedYear(2026, 2026)).isEqualTo(2026);
    }
}
