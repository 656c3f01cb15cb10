package se.samverkan.organisations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.journal.Journal;
import se.samverkan.journal.JournalEntry;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.OrganisationNumber;

@DataTest
class AssociationsDataTests {

    @Autowired
    Associations associations;

    @Autowired
    Mandates mandates;

    @Autowired
    Units units;

    @Autowired
    Journal journal;

    @Autowired
    Someone someone;

    @Test
    void whoRegistersBecomesTheOwner() {
        PersonId person = someone.person("Registrerande");
        AssociationId id = registered(person, TestAssociations.form("Exempel Ett"));
        List<MyAssociation> mine = someone.signedInAs(person, () -> mandates.mine());
        assertThat(mine).singleElement().satisfies(own -> {
            assertThat(own.id()).isEqualTo(id);
            assertThat(own.may(MandateKind.OWNER)).isTrue();
        });
        assertThat(journal.about("association", id.value(), 10))
                .extracting(JournalEntry::event)
                .containsExactly("mandate.granted", "association.registered");
    }

    @Test
    void anExistingNumberIsOfferedAndNotDoubled() {
        String number = TestAssociations.newNumber();
        AssociationId first = registered(someone.person("Först"), TestAssociations.form("Exempel Två", number));
        PersonId second = someone.person("Sedan");
        assertThatThrownBy(() -> registered(second, TestAssociations.form("Annat namn", "16" + number)))
                .isInstanceOfSatisfying(AssociationExists.class, existing -> {
                    assertThat(existing.id()).isEqualTo(first);
                    assertThat(existing.name()).isEqualTo("Exempel Två");
                });
        assertThat(someone.signedInAs(second, () -> mandates.mine())).isEmpty();
    }

    @Test
    void twoWhoRegisterTheSameNumberAtOnceGetOneAssociation() {
        String number = TestAssociations.newNumber();
        List<Object> outcomes = AtOnce.run(
                () -> registered(someone.person("Snabb"), TestAssociations.form("Exempel Snabb", number)),
                () -> registered(someone.person("Lika snabb"), TestAssociations.form("Exempel Snabb", number)));
        assertThat(outcomes).hasAtLeastOneElementOfType(AssociationId.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(AssociationExists.class);
    }

    @Test
    void anotherPersonsAssociationDoesNotExist() {
        AssociationId id = registered(someone.person("Ägare"), TestAssociations.form("Exempel Tre"));
        PersonId stranger = someone.person("Främling");
        assertThatThrownBy(() -> someone.signedInAs(stranger, () -> associations.get(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> changed(stranger, id, TestAssociations.form("Kapad"), 0))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> someone.signedInAs(stranger, () -> mandates.people(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> someone.signedInAs(stranger, () -> mandates.invitations(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> someone.signedInAs(stranger, () -> mandates.joinRequests(id)))
                .isInstanceOf(NotFound.class);
        assertThat(someone.signedInAs(stranger, () -> mandates.mayRead(id))).isFalse();
        assertThatThrownBy(() ->
                        someone.signedInAs(stranger, () -> associations.get(new AssociationId(UUID.randomUUID()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSecondOfTwoChangesIsRefused() {
        PersonId owner = someone.person("Ändrar");
        AssociationForm form = TestAssociations.form("Exempel Fyra");
        AssociationId id = registered(owner, form);
        changed(owner, id, TestAssociations.form("Exempel Fyra B", form.organisationNumber()), 0);
        assertThatThrownBy(
                        () -> changed(owner, id, TestAssociations.form("Exempel Fyra C", form.organisationNumber()), 0))
                .isInstanceOf(Conflict.class);
        assertThat(someone.signedInAs(owner, () -> associations.get(id)).name()).isEqualTo("Exempel Fyra B");
    }

    @Test
    void twoChangesAtOnceLeaveOneAndRefuseTheOther() {
        PersonId owner = someone.person("Två flikar");
        AssociationForm form = TestAssociations.form("Exempel Flik");
        AssociationId id = registered(owner, form);
        List<Object> outcomes = AtOnce.run(
                () -> changed(owner, id, TestAssociations.form("Exempel Flik A", form.organisationNumber()), 0),
                () -> changed(owner, id, TestAssociations.form("Exempel Flik B", form.organisationNumber()), 0));
        assertThat(outcomes).hasAtLeastOneElementOfType(AssociationId.class);
        assertThat(outcomes).hasAtLeastOneElementOfType(Conflict.class);
    }

    @Test
    void aNumberCanBeAddedOnceAndNeverTakenFromAnother() {
        PersonId owner = someone.person("Nummer");
        String taken = TestAssociations.newNumber();
        registered(someone.person("Annan"), TestAssociations.form("Exempel Tagen", taken));
        AssociationId id = registered(owner, TestAssociations.form("Exempel Fem", ""));
        assertThatThrownBy(() -> changed(owner, id, TestAssociations.form("Exempel Fem", taken), 0))
                .isInstanceOf(AssociationExists.class);
        String own = TestAssociations.newNumber();
        changed(owner, id, TestAssociations.form("Exempel Fem", own), 0);
        assertThatThrownBy(() -> changed(owner, id, TestAssociations.form("Exempel Fem", ""), 1))
                .hasMessage("organisations.refused.numberFixed");
        assertThat(someone.signedInAs(owner, () -> associations.byNumber(new OrganisationNumber(own))))
                .map(AssociationRow::id)
                .contains(id);
    }

    @Test
    void aNameThatIsNearlyTheSameIsShown() {
        PersonId person = someone.person("Dubbel");
        String word = "Sällsynt" + TestAssociations.newNumber().substring(3);
        AssociationId id = registered(person, TestAssociations.form(word + " bygdelag", ""));
        assertThat(similar(person, TestAssociations.form("Föreningen " + word + " Bygdelga i Linköping", "")))
                .extracting(SimilarAssociation::id)
                .contains(id);
        assertThat(similar(person, TestAssociations.form("Helt " + word + " annat", "")))
                .isEmpty();
    }

    @Test
    void staffSearchByWordPartAndNumberAndNobodyElseDoes() {
        String number = TestAssociations.newNumber();
        PersonId owner = someone.person("Sökt");
        AssociationId id = registered(owner, TestAssociations.form("Exempel Ängsblomman 100%_" + number, number));
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, units.dutyQueue());
        String formatted = number.substring(0, 6) + "-" + number.substring(6);
        for (String words : List.of("ängsblom " + number, formatted, "ANGSBLOMMAN exempel linköping " + number)) {
            assertThat(someone.signedInAs(officer, () -> associations.search(words, 10)))
                    .extracting(AssociationRow::id)
                    .containsExactly(id);
        }
        assertThat(someone.signedInAs(officer, () -> associations.search("", 1)))
                .hasSize(1);
        assertThat(someone.signedInAs(officer, () -> associations.get(id)).number())
                .isNotNull();
        assertThatThrownBy(() -> someone.signedInAs(owner, () -> associations.search("", 1)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<SimilarAssociation> similar(PersonId person, AssociationForm form) {
        return someone.signedInAs(person, () -> associations.similar(form));
    }

    private AssociationId registered(PersonId person, AssociationForm form) {
        return someone.signedInAs(person, () -> associations.register(form));
    }

    private AssociationId changed(PersonId person, AssociationId id, AssociationForm form, long version) {
        return someone.signedInAs(person, () -> {
            associations.update(id, form, version);
            return id;
        });
    }
}
