package se.samverkan.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.Accounts;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.AppealType;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.BulkOrder;
import se.samverkan.casework.BulkWork;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Conversation;
import se.samverkan.casework.DecisionForm;
import se.samverkan.casework.DecisionOutcome;
import se.samverkan.casework.HandOverForm;
import se.samverkan.casework.HandOvers;
import se.samverkan.casework.MyCases;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ReferralForm;
import se.samverkan.casework.SeenCase;
import se.samverkan.casework.Waiting;
import se.samverkan.completions.CompletionForm;
import se.samverkan.completions.CompletionRequests;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.JoinAnswer;
import se.samverkan.organisations.JoinRequestId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.SwedishTime;
import se.samverkan.statements.AskStatementForm;
import se.samverkan.statements.StatementStance;
import se.samverkan.statements.Statements;

/**
 * The table of what is told to whom: for each thing that happens to a case, the two who answer for the association (one
 * reads Swedish, one English), whoever handles the case, a colleague of another department, and somebody whom it does
 * not concern.
 */
@DataTest
class WhoIsToldDataTests {

    private static final String INTERNAL = "Internt: ring inte hem.";
    private static final LocalDate DAY = LocalDate.now(SwedishTime.ZONE).plusDays(20);
    private static final NextStep NEXT = new NextStep(NextStep.Kind.HANDLE, "", DAY);
    private static final String NOTHING = "";

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Accounts accounts;

    @Autowired
    Mandates mandates;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Autowired
    BulkWork bulk;

    @Autowired
    Conversation conversation;

    @Autowired
    HandOvers handOvers;

    @Autowired
    CompletionRequests completions;

    @Autowired
    Statements statements;

    @Autowired
    JdbcClient jdbc;

    private PersonId owner;
    private PersonId english;
    private PersonId officer;
    private PersonId elsewhere;
    private PersonId outsider;
    private UnitId otherUnit;
    private AssociationId association;
    private CaseId id;

    private record Row(
            String event,
            Consumer<WhoIsToldDataTests> happens,
            String toAssociation,
            String toOfficer,
            String toElsewhere) {

        @Override
        public String toString() {
            return event;
        }
    }

    static Stream<Row> table() {
        return Stream.of(
                new Row(
                        "assigned to a colleague",
                        WhoIsToldDataTests::assign,
                        "case.assigned",
                        NOTHING,
                        "case.assigned.staff"),
                new Row(
                        "staff write",
                        it -> it.as(it.officer, () -> it.conversation.write(it.id, "Hej")),
                        "case.message",
                        NOTHING,
                        NOTHING),
                new Row(
                        "the association writes",
                        it -> it.as(it.owner, () -> it.conversation.writeAsApplicant(it.id, "Hej")),
                        NOTHING,
                        "case.message.staff",
                        NOTHING),
                new Row(
                        "a note is written",
                        it -> it.as(it.officer, () -> it.conversation.note(it.id, INTERNAL)),
                        NOTHING,
                        NOTHING,
                        NOTHING),
                new Row(
                        "a note names a colleague",
                        it -> it.as(it.officer, () -> it.conversation.note(it.id, INTERNAL, Set.of(it.elsewhere))),
                        NOTHING,
                        NOTHING,
                        "case.mentioned"),
                new Row(
                        "a completion is asked",
                        WhoIsToldDataTests::askCompletion,
                        "completion.asked",
                        NOTHING,
                        NOTHING),
                new Row("the case rests", WhoIsToldDataTests::rest, "case.suspended", NOTHING, NOTHING),
                new Row("a hand-over is offered", WhoIsToldDataTests::offer, NOTHING, NOTHING, "handover.asked"),
                new Row(
                        "a hand-over is declined",
                        WhoIsToldDataTests::declineOffer,
                        NOTHING,
                        "handover.declined",
                        "handover.asked"),
                new Row("a statement is asked", WhoIsToldDataTests::askStatement, NOTHING, NOTHING, "statement.asked"),
                new Row(
                        "a statement is given",
                        WhoIsToldDataTests::answerStatement,
                        NOTHING,
                        "statement.answered",
                        "statement.asked"),
                new Row("referred elsewhere", WhoIsToldDataTests::refer, "case.referred", NOTHING, NOTHING),
                new Row("decided", WhoIsToldDataTests::decide, "case.decided", NOTHING, NOTHING),
                new Row(
                        "withdrawn",
                        it -> it.as(it.owner, () -> it.myCases.withdraw(it.id, "Vi hinner inte.")),
                        "case.withdrawn",
                        "case.withdrawn.staff",
                        NOTHING));
    }

    @ParameterizedTest
    @MethodSource("table")
    void eachIsToldWhatConcernsThemInTheirLanguageAndNobodyElseAnything(Row row) {
        aCaseThatIsHandled(row.event());
        Set<UUID> before = notices();
        row.happens().accept(this);
        assertThat(templates(owner, before)).isEqualTo(expected(row.toAssociation()));
        assertThat(templates(english, before)).isEqualTo(expected(row.toAssociation()));
        assertThat(templates(officer, before)).isEqualTo(expected(row.toOfficer()));
        assertThat(templates(elsewhere, before)).isEqualTo(expected(row.toElsewhere()));
        assertThat(templates(outsider, before)).isEmpty();
        assertThat(words(before)).noneMatch(words -> words.contains(INTERNAL));
        if (!row.toAssociation().isEmpty()) {
            assertThat(subject(english, before)).isNotEqualTo(subject(owner, before));
        }
    }

    @Test
    void whoeverWasToldOfAnAssignmentIsToldThatItIsUndone() {
        aCaseThatIsHandled("undone");
        Set<UUID> before = notices();
        as(officer, () -> {
            BulkOrder order = new BulkOrder.Assign(new AssignForm(otherUnit, elsewhere, NEXT, INTERNAL));
            bulk.undo(bulk.carryOut(order, List.of(new SeenCase(id, version()))).id());
        });
        assertThat(templates(owner, before)).containsExactlyInAnyOrder("case.assigned", "case.undone");
        assertThat(templates(elsewhere, before)).containsExactlyInAnyOrder("case.assigned.staff", "case.taken-back");
        assertThat(templates(outsider, before)).isEmpty();
        assertThat(words(before)).noneMatch(words -> words.contains(INTERNAL));
    }

    private void aCaseThatIsHandled(String title) {
        owner = someone.person("Ägare");
        association = someone.association(owner, "Exempelföreningen " + UUID.randomUUID());
        english = accounts.createVerified(
                "Reads English", "test-" + UUID.randomUUID() + "@example.org", Someone.PASSWORD, Locale.ENGLISH);
        someone.signedInAs(english, () -> mandates.requestToJoin(association, "Hello"));
        JoinRequestId request = someone.signedInAs(owner, () -> mandates.joinRequests(association))
                .getFirst()
                .id();
        as(owner, () -> mandates.answerJoin(request, JoinAnswer.yes(MandateKind.EDITOR, null)));
        outsider = someone.person("Utanför");
        someone.association(outsider, "Exempelföreningen " + UUID.randomUUID());
        officer = story.dutyOfficer();
        otherUnit = story.unit("utbildningskontoret");
        elsewhere = someone.staff(StaffRole.CASE_OFFICER, otherUnit);
        id = story.submit(owner, story.draft(owner, association, title));
        as(officer, () -> cases.take(id, version()));
    }

    private void assign() {
        as(officer, () -> cases.assign(id, new AssignForm(otherUnit, elsewhere, NEXT, INTERNAL), version()));
    }

    private void askCompletion() {
        as(officer, () -> completions.ask(id, new CompletionForm("Budgeten saknas.", List.of("idea"), DAY), version()));
    }

    private void rest() {
        as(officer, () -> cases.stopClock(id, Waiting.Kind.UNTIL_DATE, DAY, "Lokalen byggs om.", version()));
    }

    private void offer() {
        as(
                officer,
                () -> handOvers.ask(id, new HandOverForm(otherUnit, INTERNAL, "Skolan har lokalen.", DAY), version()));
    }

    private void declineOffer() {
        offer();
        as(elsewhere, () -> handOvers.decline(id, INTERNAL, version()));
    }

    private void askStatement() {
        as(officer, () -> statements.ask(id, new AskStatementForm(otherUnit, elsewhere, INTERNAL, DAY, false)));
    }

    private void answerStatement() {
        askStatement();
        as(elsewhere, () -> {
            var asked = statements.of(cases.head(id)).getFirst();
            statements.answer(asked.id(), StatementStance.SUPPORTS, INTERNAL, asked.version());
        });
    }

    private void refer() {
        as(
                officer,
                () -> cases.refer(
                        id, new ReferralForm("Regionen", "https://example.org", "Regionens fråga."), version()));
    }

    private void decide() {
        as(
                officer,
                () -> cases.decide(
                        id,
                        new DecisionForm(
                                DecisionOutcome.ANSWERED,
                                null,
                                "Torget är ledigt.",
                                "Prov Chef",
                                "",
                                LocalDate.now(SwedishTime.ZONE),
                                "4.2",
                                null,
                                "",
                                AppealType.LEGALITY_REVIEW),
                        version()));
    }

    private void as(PersonId person, Runnable step) {
        someone.signedInAs(person, step);
    }

    private long version() {
        CaseHead head = cases.head(id);
        return head.version();
    }

    private Set<UUID> notices() {
        return new HashSet<>(jdbc.sql("select id from notice where case_id = ?")
                .param(id.value())
                .query(UUID.class)
                .list());
    }

    private record Told(UUID id, String template, String subject, String body) {}

    private List<Told> told(Set<UUID> before) {
        return jdbc
                .sql("select id, template, subject, body from notice where case_id = ?")
                .param(id.value())
                .query((row, n) -> new Told(
                        row.getObject("id", UUID.class),
                        row.getString("template"),
                        row.getString("subject"),
                        row.getString("body")))
                .list()
                .stream()
                .filter(one -> !before.contains(one.id()))
                .toList();
    }

    private List<Told> told(PersonId person, Set<UUID> before) {
        Set<UUID> theirs = new HashSet<>(jdbc.sql("select id from notice where person_id = ?")
                .param(person.value())
                .query(UUID.class)
                .list());
        return told(before).stream().filter(one -> theirs.contains(one.id())).toList();
    }

    private List<String> templates(PersonId person, Set<UUID> before) {
        return told(person, before).stream().map(Told::template).toList();
    }

    private String subject(PersonId person, Set<UUID> before) {
        return told(person, before).getFirst().subject();
    }

    private List<String> words(Set<UUID> before) {
        return told(before).stream()
                .map(one -> one.subject() + " " + one.body())
                .toList();
    }

    private static List<String> expected(String template) {
        return template.isEmpty() ? List.of() : List.of(template);
    }
}
