package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.FailingStatements;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.Cases;
import se.samverkan.casework.HistoryRow;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.documents.StoredFile;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.AtOnce;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/** What was sent may be changed until somebody has begun to handle it; every version stays. */
@DataTest
class AmendmentsDataTests {

    @Autowired
    Drafts drafts;

    @Autowired
    Amendments amendments;

    @Autowired
    Submissions submissions;

    @Autowired
    Documents documents;

    @Autowired
    Cases cases;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    JdbcClient jdbc;

    private PersonId owner;
    private AssociationId association;
    private PersonId officer;

    @BeforeEach
    void somebody() {
        owner = someone.person("Ägare");
        association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        officer = story.dutyOfficer();
    }

    @Test
    void aChangeIsTheSecondVersionAndTheFirstStays() {
        CaseId id = story.submit(owner, story.draft(owner, association, "Först tänkt"));
        DraftId change = change(id, "Bättre tänkt");
        assertThat(story.submit(owner, change)).isEqualTo(id);
        CaseHead head = story.head(id);
        assertThat(head.title()).isEqualTo("Bättre tänkt");
        List<Submission> versions = someone.signedInAs(officer, () -> submissions.versionsIn(head));
        assertThat(versions).extracting(Submission::version).containsExactly(2, 1);
        assertThat(versions)
                .extracting(it -> it.answers().text("title"))
                .containsExactly("Bättre tänkt", "Först tänkt");
        assertThat(versions.getFirst().reason()).isEqualTo(Submission.Reason.CHANGED);
        assertThat(someone.signedInAs(officer, () -> cases.history(head)))
                .extracting(HistoryRow::step)
                .contains(CaseStep.CHANGED);
        assertThat(mails("case.changed", owner)).isEqualTo(1);
    }

    @Test
    void onlyTheSectionsInWhichSomethingDiffersAreChanged() {
        CaseId id = story.submit(owner, story.draft(owner, association, "Som förut"));
        DraftId same = someone.signedInAs(owner, () -> amendments.change(id));
        assertThat(someone.signedInAs(owner, () -> amendments.changedSections(drafts.get(same))))
                .isEmpty();
        change(id, "Inte som förut");
        assertThat(someone.signedInAs(owner, () -> amendments.changedSections(drafts.get(same))))
                .containsExactly("idea");
    }

    @Test
    void whatIsChangedTooLateIsNotSentAndKept() {
        CaseId id = story.submit(owner, story.draft(owner, association, "Snabb kommun"));
        DraftId change = change(id, "För sent");
        someone.signedInAs(officer, () -> cases.take(id, cases.head(id).version()));
        assertThatThrownBy(() -> story.submit(owner, change))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("casework.refused.handlingBegun"));
        assertThat(someone.signedInAs(owner, () -> drafts.get(change).title())).isEqualTo("För sent");
        assertThat(someone.signedInAs(
                        owner, () -> submissions.mine(id).orElseThrow().version()))
                .isEqualTo(1);
        assertThatThrownBy(() -> someone.signedInAs(owner, () -> amendments.change(id)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void ofAChangeAndATakingAtTheSameMomentOneIsRefused() {
        for (int i = 0; i < 5; i++) {
            CaseId id = story.submit(owner, story.draft(owner, association, "Samtidigt " + i));
            DraftId change = change(id, "Ändrat " + i);
            long seen = story.head(id).version();
            List<Object> outcomes = AtOnce.run(
                    () -> story.submit(owner, change),
                    () -> someone.signedInAs(officer, () -> {
                        cases.take(id, seen);
                        return id;
                    }));
            assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(CaseId.class::isInstance).hasSize(1);
        }
    }

    @Test
    void twoWindowsThatReopenTheSameCaseGetOneDraft() {
        CaseId id = story.submit(owner, story.draft(owner, association, "Två fönster"));
        List<Object> begun = AtOnce.run(
                () -> someone.signedInAs(owner, () -> amendments.change(id)),
                () -> someone.signedInAs(owner, () -> amendments.change(id)));
        assertThat(begun).allMatch(DraftId.class::isInstance);
        assertThat(begun.getFirst()).isEqualTo(begun.getLast());
    }

    @Test
    void aFileLeftOutOfTheNewVersionStaysWithTheCase() {
        DraftId draft = story.draft(owner, association, "Med filer");
        StoredFile first = file(draft, "gammal.pdf");
        CaseId id = story.submit(owner, draft);
        DraftId change = change(id, "Med andra filer");
        someone.signedInAs(owner, () -> amendments.keep(change, first.id(), false));
        StoredFile second = file(change, "ny.pdf");
        story.submit(owner, change);
        List<Submission> versions = someone.signedInAs(officer, () -> submissions.versionsIn(cases.head(id)));
        assertThat(versions.getFirst().files()).containsExactly(second.id());
        assertThat(versions.getLast().files()).containsExactly(first.id());
        assertThat(documents.of(new FileOwner(Submissions.FILES, id.value()))).hasSize(2);
    }

    @Test
    void whicheverStatementFailsAChangeIsSentWholeOrNotAtAll() {
        CaseId id = story.submit(owner, story.draft(owner, association, "Hel"));
        DraftId change = change(id, "Hel ändring");
        file(change, "bilaga.pdf");
        long version = someone.signedInAs(owner, () -> drafts.get(change).version());
        int n = 1;
        while (!sends(n, change, version)) {
            assertThat(versions(id)).as("statement %d", n).isEqualTo(1);
            assertThat(documents.of(Drafts.files(change))).as("statement %d", n).hasSize(1);
            assertThat(mails("case.changed", owner)).as("statement %d", n).isZero();
            n++;
        }
        assertThat(n).isGreaterThan(10);
        assertThat(versions(id)).isEqualTo(2);
        assertThat(mails("case.changed", owner)).isEqualTo(1);
    }

    @Test
    void noMemberOfStaffReadsOrOpensAChangeThatHasNotBeenSent() {
        CaseId id = story.submit(owner, story.draft(owner, association, "Öppen"));
        DraftId change = change(id, "Hemlig ändring");
        someone.signedInAs(officer, () -> {
            assertThatThrownBy(() -> drafts.get(change)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> amendments.change(id)).isInstanceOf(NotFound.class);
            assertThat(submissions.in(cases.head(id)).orElseThrow().answers().text("title"))
                    .isEqualTo("Öppen");
        });
    }

    private boolean sends(int n, DraftId change, long version) {
        return someone.signedInAs(
                owner, () -> FailingStatements.passes(n, () -> submissions.submit(change, UUID.randomUUID(), version)));
    }

    private DraftId change(CaseId id, String title) {
        return someone.signedInAs(owner, () -> {
            DraftId change = amendments.change(id);
            DraftDetails seen = drafts.get(change);
            drafts.save(change, "idea", seen.answers(), seen.answers().with("title", title), seen.version());
            return change;
        });
    }

    private StoredFile file(DraftId draft, String name) {
        return someone.signedInAs(
                owner, () -> documents.receive(Drafts.files(draft), "attachments", name, DraftsDataTests.pdf()));
    }

    private int versions(CaseId id) {
        return jdbc.sql("select count(*) from submission where case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private int mails(String template, PersonId reader) {
        return jdbc.sql("select count(*) from mail m where m.template = ?"
                        + " and m.to_address = (select email from person where id = ?)")
                .params(template, reader.value())
                .query(Integer.class)
                .single();
    }
}
