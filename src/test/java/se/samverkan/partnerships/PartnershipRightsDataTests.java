package se.samverkan.partnerships;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseId;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.NotFound;

/** Who reads and writes a partnership before citizens do. */
@DataTest
class PartnershipRightsDataTests {

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Partnerships partnerships;

    private PersonId writer;
    private PersonId outsider;
    private Examples example;
    private String word;

    @BeforeEach
    void aDraft() {
        UnitId committee = story.unit("kultur-och-fritidsnamnden");
        writer = someone.staff(StaffRole.COMMITTEE_SECRETARY, committee);
        outsider = someone.staff(StaffRole.CASE_OFFICER, story.unit("utbildningskontoret"));
        PersonId owner = someone.person("Part");
        word = "kvitterskog" + Long.toString(System.nanoTime(), 36);
        example = Examples.complete()
                .of(someone.association(owner, "Exempelföreningen " + UUID.randomUUID())
                        .value())
                .by(committee.value())
                .named("Skog " + word);
    }

    @Test
    void anotherCommitteesDraftIsNotFoundNorListedNorChanged() {
        PartnershipId id = start();
        someone.signedInAs(outsider, () -> {
            assertThatThrownBy(() -> partnerships.details(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> partnerships.preview(id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> partnerships.change(id, example.form(), 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> partnerships.review(id, 0)).isInstanceOf(NotFound.class);
            assertThat(partnerships.list(new PartnershipFilter(word, null, null, 50)))
                    .isEmpty();
            assertThat(partnerships.counts(word)).isEmpty();
        });
    }

    @Test
    void theCommitteesOwnPeopleTheCoordinatorAndCommunicationsWorkWithIt() {
        PartnershipId id = start();
        for (PersonId person : new PersonId[] {
            writer,
            someone.staff(StaffRole.CASE_OFFICER, story.unit("kultur-och-fritidsforvaltningen")),
            story.coordinator(),
            someone.staff(StaffRole.COMMUNICATIONS, story.unit("utbildningskontoret"))
        }) {
            someone.signedInAs(person, () -> {
                assertThat(partnerships.list(new PartnershipFilter(word, null, null, 50)))
                        .hasSize(1);
                partnerships.change(
                        id,
                        example.withPurpose("Av " + person).form(),
                        partnerships.details(id).version());
            });
        }
    }

    @Test
    void nobodyBeginsAPartnershipFromACaseTheyMayNotRead() {
        CaseId foreign = story.received("Ej ditt att börja från");
        PersonId communicator = someone.staff(StaffRole.COMMUNICATIONS, story.unit("utbildningskontoret"));
        for (PersonId person : new PersonId[] {outsider, communicator}) {
            someone.signedInAs(
                    person,
                    () -> assertThatThrownBy(() -> partnerships.start(foreign, example.form()))
                            .isInstanceOf(NotFound.class));
        }
    }

    private PartnershipId start() {
        return someone.signedInAs(writer, () -> partnerships.start(null, example.form()));
    }
}
