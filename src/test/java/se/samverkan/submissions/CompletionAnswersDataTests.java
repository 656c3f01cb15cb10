package se.samverkan.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.CaseStory;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.FailingStatements;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.completions.CompletionForm;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.forms.Section;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

/** What the municipality asks for is answered as a further version, in the sections asked for and no others. */
@DataTest
class CompletionAnswersDataTests {

    @Autowired
    Drafts drafts;

    @Autowired
    Amendments amendments;

    @Autowired
    Submissions submissions;

    @Autowired
    CompletionRequests requests;

    @Autowired
    MyTasks tasks;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    JdbcClient jdbc;

    private PersonId owner;
    private AssociationId association;
    private PersonId officer;
    private CaseId id;

    @BeforeEach
    void aCaseThatIsToBeCompleted() {
        owner = someone.person("Kompletterar");
        association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        officer = story.dutyOfficer();
        id = story.submit(owner, story.draft(owner, association, "Ofullständigt"));
        someone.signedInAs(officer, () -> {
            cases.take(id, cases.head(id).version());
            ask("people");
        });
    }

    @Test
    void onlyTheSectionsAskedForAreOpen() {
        DraftId draft = complete();
        someone.signedInAs(owner, () -> {
            DraftDetails seen = drafts.get(draft);
            assertThat(seen.sections()).extracting(Section::key).containsExactly("people");
            assertThatThrownBy(() -> drafts.save(
                            draft, "idea", seen.answers(), seen.answers().with("title", "Annat"), seen.version()))
                    .isInstanceOf(Refused.class);
        });
    }

    @Test
    void theAnswerIsTheNextVersionAndTheClockGoesOn() {
        DraftId draft = complete();
        assertThat(story.submit(owner, draft)).isEqualTo(id);
        someone.signedInAs(officer, () -> {
            assertThat(cases.head(id).waiting()).isNull();
            assertThat(requests.openIn(cases.head(id))).isEmpty();
            List<Submission> versions = submissions.versionsIn(cases.head(id));
            assertThat(versions)
                    .extracting(Submission::reason)
                    .containsExactly(Submission.Reason.COMPLETED, Submission.Reason.SENT);
            assertThat(versions.getFirst().answers().text("place")).isEqualTo("Stora torget, andra våningen");
            assertThat(versions.getFirst().answers().text("title")).isEqualTo("Ofullständigt");
            assertThat(versions.getLast().answers().text("place")).isEqualTo("Torget");
        });
    }

    @Test
    void whatWasBegunForARequestThatIsOverIsNotSentButKept() {
        DraftId draft = complete();
        someone.signedInAs(officer, () -> {
            requests.withdraw(id, "Behövs inte.", cases.head(id).version());
            ask("own");
        });
        assertThatThrownBy(() -> story.submit(owner, draft))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("submissions.refused.completionClosed"));
        someone.signedInAs(owner, () -> {
            assertThat(drafts.get(draft).answers().text("place")).isEqualTo("Stora torget, andra våningen");
            assertThat(requests.openMine(id)).isPresent();
            assertThat(amendments.complete(id)).isNotEqualTo(draft);
        });
    }

    @Test
    void othersOfTheAssociationSeeWhoHasBegunToAnswer() {
        DraftId draft = complete();
        someone.signedInAs(
                owner,
                () -> assertThat(amendments.completing(
                                id, requests.openMine(id).orElseThrow().id()))
                        .hasValueSatisfying(begun -> {
                            assertThat(begun.id()).isEqualTo(draft);
                            assertThat(begun.savedBy()).isEqualTo("Kompletterar");
                        }));
    }

    @Test
    void theAssociationIsToldOnItsPagesUntilItHasAnswered() {
        someone.inRequest(owner, () -> {
            assertThat(tasks.of(association)).extracting(MyTask::caseId).containsExactly(id);
            assertThat(CountedStatements.of(() -> tasks.of(association))).isLessThanOrEqualTo(2);
            assertThat(myCases.page(association, null).rows().getFirst().waitsForApplicant())
                    .isTrue();
        });
        story.submit(owner, complete());
        assertThat(someone.signedInAs(owner, () -> tasks.of(association))).isEmpty();
    }

    @Test
    void whicheverStatementFailsTheAnswerIsSentWholeOrNotAtAll() {
        DraftId draft = complete();
        long version = someone.signedInAs(owner, () -> drafts.get(draft).version());
        int n = 1;
        while (!sends(n, draft, version)) {
            assertThat(versions()).as("statement %d", n).isEqualTo(1);
            assertThat(someone.signedInAs(owner, () -> requests.openMine(id)))
                    .as("statement %d", n)
                    .isPresent();
            n++;
        }
        assertThat(n).isGreaterThan(10);
        assertThat(versions()).isEqualTo(2);
    }

    private boolean sends(int n, DraftId draft, long version) {
        return someone.signedInAs(
                owner, () -> FailingStatements.passes(n, () -> submissions.submit(draft, UUID.randomUUID(), version)));
    }

    private int versions() {
        return jdbc.sql("select count(*) from submission where case_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
    }

    private void ask(String section) {
        requests.ask(
                id,
                new CompletionForm(
                        "Var ska det vara?",
                        List.of(section),
                        LocalDate.now(SwedishTime.ZONE).plusDays(14)),
                cases.head(id).version());
    }

    private DraftId complete() {
        return someone.signedInAs(owner, () -> {
            DraftId draft = amendments.complete(id);
            DraftDetails seen = drafts.get(draft);
            drafts.save(
                    draft,
                    "people",
                    seen.answers(),
                    seen.answers().with("place", "Stora torget, andra våningen"),
                    seen.version());
            return draft;
        });
    }
}
