package se.samverkan.submissions.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.Cases;
import se.samverkan.casework.HistoryRow;
import se.samverkan.casework.Inbox;
import se.samverkan.casework.InboxFilter;
import se.samverkan.casework.InboxTab;
import se.samverkan.casework.MyCases;
import se.samverkan.documents.Documents;
import se.samverkan.documents.FileOwner;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormDefinition;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.submissions.LaterPaperRow;
import se.samverkan.submissions.LaterPapers;
import se.samverkan.submissions.Submissions;
import se.samverkan.submissions.TestForms;

/** A paper that was to come later is chased until it arrives or staff do without it. */
@DataTest
class LaterPapersDataTests {

    private static final FormDefinition FORM =
            TestForms.form("{\"key\": \"audit\", \"type\": \"FILE\", \"required\": true, \"comesLater\": true}");

    @Autowired
    LaterPapers papers;

    @Autowired
    PaperPromises promises;

    @Autowired
    Documents documents;

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

    @Autowired
    TransactionOperations transaction;

    @Autowired
    Inbox inbox;

    private PersonId owner;
    private PersonId officer;
    private CaseId id;
    private LocalDate due;

    @BeforeEach
    void aCaseThatWaitsForAPaper() {
        owner = someone.person("Lovar");
        officer = story.dutyOfficer();
        id = story.submit(
                owner,
                story.draft(owner, someone.association(owner, "Exempelföreningen " + UUID.randomUUID()), "Papper"));
        due = LocalDate.now(SwedishTime.ZONE).plusDays(10);
        transaction.executeWithoutResult(
                status -> promises.promise(id, FORM, Map.of("audit", due), List.of(), Answers.NONE));
    }

    @Test
    void bothSidesSeeWhatIsMissingAndUntilWhen() {
        CaseHead head = story.head(id);
        List<LaterPaperRow> staff = someone.signedInAs(officer, () -> papers.in(head));
        assertThat(staff).singleElement().satisfies(paper -> {
            assertThat(paper.due()).isEqualTo(due);
            assertThat(paper.missing()).isTrue();
            assertThat(paper.overdue(due)).isFalse();
            assertThat(paper.overdue(due.plusDays(1))).isTrue();
        });
        assertThat(someone.signedInAs(owner, () -> papers.mine(myCases.get(id).head())))
                .isEqualTo(staff);
    }

    @Test
    void itIsRemindedOfThreeDaysBeforeAndOnTheDayOnceEach() {
        UUID paper = paper().id();
        remind(paper, "early", 3);
        remind(paper, "early", 3);
        remind(paper, "last", 0);
        assertThat(mails("paper.missing")).isEqualTo(1);
        assertThat(mails("paper.missing.last")).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from scheduled_tasks where task_name = 'paper-reminder'"
                                + " and task_instance like ?")
                        .param(paper + " %")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void whatIsHandedInBecomesTheCasesAndTheOfficerIsTold() {
        UUID paper = paper().id();
        someone.signedInAs(officer, () -> cases.take(id, cases.head(id).version()));
        someone.signedInAs(owner, () -> {
            documents.receive(LaterPapers.files(paper), "audit", "revision.pdf", pdf());
            papers.handIn(paper);
        });
        assertThat(documents.of(new FileOwner(Submissions.FILES, id.value())))
                .extracting(file -> file.name())
                .containsExactly("revision.pdf");
        assertThat(history()).contains(CaseStep.PAPER_ARRIVED);
        assertThat(mails("case.paper_arrived.staff", officer)).isEqualTo(1);
        remind(paper, "last", 0);
        assertThat(mails("paper.missing.last")).isZero();
    }

    @Test
    void nothingIsHandedInWithoutAFile() {
        assertThatThrownBy(() -> someone.signedInAs(owner, () -> papers.handIn(paper().id())))
                .isInstanceOf(Refused.class);
        assertThat(paper().missing()).isTrue();
    }

    @Test
    void staffMayDoWithoutItWithAReasonAndThenNobodyIsReminded() {
        UUID paper = paper().id();
        assertThatThrownBy(() -> someone.signedInAs(officer, () -> papers.waive(paper, " ")))
                .isInstanceOf(Refused.class);
        someone.signedInAs(officer, () -> papers.waive(paper, "Den finns redan hos oss."));
        remind(paper, "early", 3);
        assertThat(mails("paper.missing")).isZero();
        assertThat(mails("case.paper_waived")).isEqualTo(1);
        assertThat(paper().why()).isEqualTo("Den finns redan hos oss.");
        assertThat(history()).contains(CaseStep.PAPER_WAIVED);
    }

    @Test
    void theCaseIsNotDecidedWhileItIsMissingAndTheInboxSaysSo() {
        someone.signedInAs(officer, () -> cases.take(id, cases.head(id).version()));
        assertThat(obstacles()).containsExactly("submissions.obstacle.papers");
        assertThat(awaitedInTheInbox()).isEqualTo(due);
        UUID paper = paper().id();
        someone.signedInAs(officer, () -> papers.waive(paper, "Den finns redan hos oss."));
        assertThat(obstacles()).isEmpty();
        assertThat(awaitedInTheInbox()).isNull();
    }

    private List<String> obstacles() {
        return someone.signedInAs(
                officer,
                () -> cases.obstacles(cases.head(id)).stream().map(Refused::key).toList());
    }

    private @Nullable LocalDate awaitedInTheInbox() {
        return someone.signedInAs(
                officer,
                () -> inbox.page(InboxFilter.of(InboxTab.MINE), null).rows().stream()
                        .filter(row -> row.head().id().equals(id))
                        .findFirst()
                        .orElseThrow()
                        .awaited());
    }

    @Test
    void anotherAssociationFindsNoSuchPaper() {
        UUID paper = paper().id();
        PersonId stranger = someone.person("Främling");
        someone.association(stranger, "Exempelföreningen " + UUID.randomUUID());
        assertThatThrownBy(() -> someone.signedInAs(stranger, () -> papers.handIn(paper)))
                .isInstanceOf(NotFound.class);
        assertThat(someone.signedInAs(stranger, () -> documents.mayRead(LaterPapers.files(paper))))
                .isFalse();
        assertThat(someone.signedInAs(officer, () -> documents.mayRead(LaterPapers.files(paper))))
                .isFalse();
    }

    private LaterPaperRow paper() {
        return someone.signedInAs(officer, () -> papers.in(cases.head(id)).getFirst());
    }

    private List<CaseStep> history() {
        return someone.signedInAs(
                officer,
                () -> cases.history(cases.head(id)).stream()
                        .map(HistoryRow::step)
                        .toList());
    }

    private void remind(UUID paper, String which, int daysBefore) {
        PortalClock.asOf(
                due.minusDays(daysBefore).atTime(9, 1).atZone(SwedishTime.ZONE).toInstant(),
                () -> promises.remind(paper + " " + which + " " + due));
    }

    private int mails(String template) {
        return mails(template, owner);
    }

    private int mails(String template, PersonId reader) {
        return jdbc.sql("select count(*) from mail where template = ?"
                        + " and to_address = (select email from person where id = ?)")
                .params(template, reader.value())
                .query(Integer.class)
                .single();
    }

    private static ByteArrayInputStream pdf() {
        return new ByteArrayInputStream(
                "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }
}
