package se.samverkan.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

@DataTest
class ProtectedDetailsDataTests {

    private static final String CONTACT = "Provgatan";

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Associations associations;

    @Autowired
    Mandates mandates;

    @Autowired
    ProtectedDetails details;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource texts;

    private PersonId owner;
    private PersonId officer;
    private AssociationId id;
    private String name;

    @BeforeEach
    void aShelter() {
        owner = someone.person("Skyddad Ägare");
        name = "Exempeljouren " + UUID.randomUUID();
        id = someone.association(owner, name);
        officer = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        someone.signedInAs(
                owner, () -> details.set(id, true, associations.get(id).version()));
    }

    @Test
    void staffSeeNoAddressNoPlaceAndNoContactAnywhere() {
        someone.signedInAs(officer, () -> {
            assertThat(associations.get(id).toString())
                    .doesNotContain(CONTACT)
                    .doesNotContain("Linköping")
                    .doesNotContain("forening@example.org");
            assertThat(associations.search(name, 10))
                    .singleElement()
                    .satisfies(row -> assertThat(row.city()).isEmpty());
            assertThat(associations.search(name + " Linköping", 10)).isEmpty();
            assertThat(mandates.people(id))
                    .singleElement()
                    .satisfies(person -> assertThat(person.email()).isEmpty());
        });
    }

    @Test
    void whatIsDoneWithTheProtectionCanBeToldInBothLanguages() {
        someone.signedInAs(officer, () -> details.open(id, "Brevet ska skickas i dag."));
        someone.signedInAs(
                owner, () -> details.set(id, false, associations.get(id).version()));
        assertThat(someone.signedInAs(owner, () -> associations.history(id)))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(row -> {
                    String key = "organisations.AssociationTimeline." + row.event();
                    assertThat(texts.getMessage(key, null, Locale.of("sv"))).isNotBlank();
                    assertThat(texts.getMessage(key, null, Locale.ENGLISH)).isNotBlank();
                });
    }

    @Test
    void theAssociationItselfSeesItsOwn() {
        someone.signedInAs(
                owner, () -> assertThat(associations.get(id).address()).contains(CONTACT));
    }

    @Test
    void withAReasonTheyAreReadAndTheReadingIsKept() {
        someone.signedInAs(officer, () -> {
            assertThatThrownBy(() -> details.open(id, "  nyfiken "))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.key())
                                    .isEqualTo("organisations.refused.protectedWithoutReason"));
            assertThat(details.open(id, "Skicka ett rekommenderat brev").address())
                    .contains(CONTACT);
        });
        someone.signedInAs(
                story.coordinator(),
                () -> assertThat(details.readings(id))
                        .singleElement()
                        .satisfies(reading -> assertThat(reading.reason()).isEqualTo("Skicka ett rekommenderat brev")));
        assertThat(jdbc.sql("select facts from journal_entry where subject_id = ? and event = ?")
                        .params(id.value(), "association.details-read")
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(facts -> assertThat(facts).doesNotContain("rekommenderat"));
    }

    @Test
    void onlyThoseWhoHandleCasesOpenThemAndOnlyTheAdministratorAndCoordinatorReadTheLog() {
        PersonId communicator = someone.staff(StaffRole.COMMUNICATIONS, story.unit("utbildningskontoret"));
        someone.signedInAs(
                communicator,
                () -> assertThatThrownBy(() -> details.open(id, "Vill skriva om dem"))
                        .isInstanceOf(AccessDeniedException.class));
        someone.signedInAs(
                officer,
                () -> assertThatThrownBy(() -> details.readings(id)).isInstanceOf(AccessDeniedException.class));
        someone.signedInAs(
                owner,
                () -> assertThatThrownBy(() -> details.open(id, "Vår egen adress"))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void aStrangerCanNotEndTheProtection() {
        someone.signedInAs(
                someone.person("Främling"),
                () -> assertThatThrownBy(() -> details.set(id, false, 0)).isInstanceOf(NotFound.class));
        someone.signedInAs(
                officer,
                () -> assertThatThrownBy(() -> details.set(id, false, 0)).isInstanceOf(NotFound.class));
    }
}
