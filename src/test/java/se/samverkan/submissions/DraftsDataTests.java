package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.documents.Documents;
import se.samverkan.documents.StoredFile;
import se.samverkan.forms.Answers;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

@DataTest
class DraftsDataTests {

    @Autowired
    Drafts drafts;

    @Autowired
    Submissions submissions;

    @Autowired
    Documents documents;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Units units;

    @Test
    void aDraftExistsOnlyForThoseWhoActForTheAssociation() {
        PersonId owner = someone.person("Ägare");
        DraftId id = story.draft(owner, someone.association(owner, name()), "Hemligt utkast");
        for (StaffRole role : StaffRole.values()) {
            PersonId staff = someone.staff(role, units.dutyQueue());
            someone.signedInAs(staff, () -> {
                assertThatThrownBy(() -> drafts.get(id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> drafts.problems(id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> drafts.discard(id)).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> submissions.submit(id, UUID.randomUUID(), 0))
                        .isInstanceOf(NotFound.class);
                assertThat(drafts.mayRead(id.value())).isFalse();
                assertThat(drafts.mayChange(id.value())).isFalse();
            });
        }
    }

    @Test
    void whatTwoPeopleWriteInDifferentSectionsBothStays() {
        PersonId owner = someone.person("Ägare");
        AssociationId association = someone.association(owner, name());
        someone.signedInAs(owner, () -> {
            DraftId id = drafts.startInitiative(association);
            DraftDetails seen = drafts.get(id);
            drafts.save(id, "idea", seen.answers(), Answers.NONE.with("title", "Torget"), seen.version());
            drafts.save(id, "people", seen.answers(), Answers.NONE.with("place", "Stan"), seen.version());
            assertThat(drafts.get(id).answers().text("title")).isEqualTo("Torget");
            assertThat(drafts.get(id).answers().text("place")).isEqualTo("Stan");
        });
    }

    @Test
    void nobodyOverwritesWhatAnotherHasWrittenInTheSameSection() {
        PersonId owner = someone.person("Ägare");
        AssociationId association = someone.association(owner, name());
        someone.signedInAs(owner, () -> {
            DraftId id = drafts.startInitiative(association);
            DraftDetails seen = drafts.get(id);
            drafts.save(id, "idea", seen.answers(), Answers.NONE.with("title", "Först"), seen.version());
            assertThatThrownBy(() -> drafts.save(
                            id, "idea", seen.answers(), Answers.NONE.with("title", "Sedan"), seen.version()))
                    .isInstanceOf(SavedByAnother.class);
            assertThat(drafts.get(id).title()).isEqualTo("Först");
        });
    }

    @Test
    void wrongAnswersAreKeptAndNamedButNotSent() {
        PersonId owner = someone.person("Ägare");
        AssociationId association = someone.association(owner, name());
        someone.signedInAs(owner, () -> {
            DraftId id = drafts.startInitiative(association);
            DraftDetails seen = drafts.get(id);
            long version = drafts.save(
                            id, "own", seen.answers(), Answers.NONE.with("own_hours", "många"), seen.version())
                    .version();
            assertThat(drafts.get(id).answers().text("own_hours")).isEqualTo("många");
            assertThatThrownBy(() -> submissions.submit(id, UUID.randomUUID(), version))
                    .isInstanceOfSatisfying(
                            Incomplete.class,
                            incomplete -> assertThat(incomplete.problems())
                                    .extracting(problem -> problem.field())
                                    .contains("own_hours", "title", "truth"));
        });
    }

    @Test
    void aDraftThatIsThrownAwayTakesItsFilesWithIt() {
        PersonId owner = someone.person("Ägare");
        AssociationId association = someone.association(owner, name());
        someone.signedInAs(owner, () -> {
            DraftId id = drafts.startInitiative(association);
            StoredFile file = documents.receive(Drafts.files(id), "attachments", "plan.pdf", pdf());
            drafts.discard(id);
            assertThatThrownBy(() -> drafts.get(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> documents.get(file.id())).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void aReaderMayNotWrite() {
        PersonId stranger = someone.person("Främling");
        PersonId owner = someone.person("Ägare");
        AssociationId association = someone.association(owner, name());
        assertThatThrownBy(() -> someone.signedInAs(stranger, () -> drafts.startInitiative(association)))
                .isInstanceOf(Refused.class);
    }

    static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream(
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    private static String name() {
        return "Exempelföreningen " + UUID.randomUUID();
    }
}
