package se.samverkan.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.AppealType;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.Cases;
import se.samverkan.casework.Conversation;
import se.samverkan.casework.DecisionForm;
import se.samverkan.casework.DecisionOutcome;
import se.samverkan.casework.HistoryRow;
import se.samverkan.casework.MyCases;
import se.samverkan.documents.Documents;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.statements.internal.Reminding;

@DataTest
class StatementsDataTests {

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Autowired
    Statements statements;

    @Autowired
    Cases cases;

    @Autowired
    MyCases myCases;

    @Autowired
    Conversation conversation;

    @Autowired
    Documents documents;

    @Autowired
    Reminding reminding;

    @Autowired
    JdbcClient jdbc;

    private PersonId duty;
    private PersonId asked;
    private UnitId school;
    private CaseId id;

    @BeforeEach
    void aCaseAndAnotherUnit() {
        school = story.unit("utbildningskontoret");
        duty = story.dutyOfficer();
        asked = someone.staff(StaffRole.CASE_OFFICER, school);
        id = story.received("Fråga till skolan");
    }

    @Test
    void theAskedUnitReadsTheWholeCaseWhileTheQuestionIsOpen() {
        assertThat(reads(asked)).isFalse();
        ask("Finns lokaler?");
        assertThat(reads(asked)).isTrue();
        someone.signedInAs(asked, () -> {
            conversation.messages(cases.head(id));
            assertThat(cases.mayHandle(cases.head(id))).isFalse();
            answer(only());
        });
        assertThat(reads(asked)).isFalse();
    }

    @Test
    void whatAUnitHasSaidStaysItsOwnToRead() {
        StatementId statement = ask("Finns lokaler?");
        someone.signedInAs(asked, () -> answer(only()));
        assertThat(someone.signedInAs(asked, () -> statements.get(statement)).reasons())
                .isEqualTo("Det går bra.");
        PersonId other = someone.staff(StaffRole.CASE_OFFICER, story.unit("aldreforvaltningen"));
        assertThatThrownBy(() -> someone.signedInAs(other, () -> statements.get(statement)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void withinOneRequestTheRightGoesWithTheAnswer() {
        ask("Finns lokaler?");
        someone.inRequest(asked, () -> {
            assertThat(cases.mayReadWhole(cases.head(id))).isTrue();
            answer(only());
            assertThat(cases.mayReadWhole(cases.head(id))).isFalse();
        });
    }

    @Test
    void anUnaskedUnitNeitherReadsNorAnswers() {
        StatementId statement = ask("Finns lokaler?");
        PersonId other = someone.staff(StaffRole.CASE_OFFICER, story.unit("aldreforvaltningen"));
        assertThat(reads(other)).isFalse();
        someone.signedInAs(other, () -> {
            assertThatThrownBy(() -> statements.of(cases.head(id))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> statements.answer(statement, StatementStance.SUPPORTS, "Ja", 0))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> statements.decline(statement, "Nej", 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> statements.handOn(statement, school, null, "", 0))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> statements.withdraw(statement, "", 0)).isInstanceOf(NotFound.class);
            assertThat(statements.toAnswer()).extracting(StatementRow::id).doesNotContain(statement);
        });
    }

    @Test
    void aRoleTakenAwayWorksAtTheNextClick() {
        ask("Finns lokaler?");
        assertThat(reads(asked)).isTrue();
        jdbc.sql("update staff_assignment set valid_to = ? where person_id = ?")
                .params(LocalDate.now(SwedishTime.ZONE).minusDays(1), asked.value())
                .update();
        someone.signedInAs(
                asked, () -> assertThatThrownBy(statements::toAnswer).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void theAskedUnitCanNotChangeTheQuestionNorTheAskerAnswerIt() {
        StatementId statement = ask("Finns lokaler?");
        someone.signedInAs(asked, () -> {
            refused("statements.refused.notYourCase", () -> statements.withdraw(statement, "", 0));
            refused(
                    "statements.refused.notYourCase",
                    () -> statements.extend(
                            statement, LocalDate.now(SwedishTime.ZONE).plusDays(60), 0));
        });
        someone.signedInAs(
                duty,
                () -> assertThatThrownBy(() -> statements.answer(statement, StatementStance.SUPPORTS, "Själv", 0))
                        .isInstanceOf(NotFound.class));
    }

    @Test
    void anApplicantReachesNothingOfIt() {
        StatementId statement = ask("KANARIE-fråga");
        someone.signedInAs(
                asked, () -> statements.answer(statement, StatementStance.DOES_NOT_SUPPORT, "KANARIE-skäl", 0));
        CaseHead head = story.head(id);
        someone.signedInAs(head.submittedBy(), () -> {
            assertThatThrownBy(() -> statements.of(head)).isInstanceOf(AccessDeniedException.class);
            assertThat(myCases.get(id).toString()).doesNotContain("KANARIE");
            assertThat(documents.mayRead(Statements.files(statement))).isFalse();
        });
    }

    @Test
    void severalAreAskedAtOnceAndEachAnswerStandsForItself() {
        ask("Till skolan");
        someone.signedInAs(
                duty,
                () -> statements.ask(
                        id,
                        new AskStatementForm(
                                story.unit("aldreforvaltningen"),
                                null,
                                "Till äldre",
                                LocalDate.now(SwedishTime.ZONE).plusDays(5),
                                false)));
        someone.signedInAs(asked, () -> {
            List<StatementDetails> all = statements.of(cases.head(id));
            assertThat(all).hasSize(2).filteredOn(StatementDetails::mine).hasSize(1);
            answer(all.stream().filter(StatementDetails::mine).findFirst().orElseThrow());
        });
        someone.signedInAs(
                duty,
                () -> assertThat(statements.of(cases.head(id)))
                        .extracting(StatementDetails::status)
                        .containsExactly(StatementStatus.ANSWERED, StatementStatus.OPEN));
    }

    @Test
    void whoeverAnswersOnAnOldPictureIsRefused() {
        StatementId statement = ask("Finns lokaler?");
        someone.signedInAs(
                duty,
                () -> statements.extend(
                        statement, LocalDate.now(SwedishTime.ZONE).plusDays(60), 0));
        someone.signedInAs(
                asked,
                () -> assertThatThrownBy(() -> statements.answer(statement, StatementStance.SUPPORTS, "Ja", 0))
                        .isInstanceOf(Conflict.class));
    }

    @Test
    void handedOnItIsAnotherUnitsToReadAndAnswer() {
        StatementId statement = ask("Finns lokaler?");
        UnitId elderly = story.unit("aldreforvaltningen");
        PersonId other = someone.staff(StaffRole.NETWORK_MEMBER, elderly);
        someone.signedInAs(asked, () -> statements.handOn(statement, elderly, other, "Er fråga", 0));
        assertThat(reads(asked)).isFalse();
        assertThat(reads(other)).isTrue();
        someone.signedInAs(other, () -> {
            assertThat(statements.toAnswer()).extracting(StatementRow::id).contains(statement);
            answer(only());
        });
    }

    @Test
    void onlyAUnitOfTodayAndSomebodyInItIsAskedAndNotTheCasesOwn() {
        PersonId outsider = someone.staff(StaffRole.COMMUNICATIONS, school);
        LocalDate due = LocalDate.now(SwedishTime.ZONE).plusDays(5);
        someone.signedInAs(duty, () -> {
            refused(
                    "statements.refused.notInUnit",
                    () -> statements.ask(id, new AskStatementForm(school, outsider, "Du?", due, true)));
            refused(
                    "statements.refused.notInUnit",
                    () -> statements.ask(
                            id, new AskStatementForm(story.unit("omsorgsnamnden"), null, "Förr?", due, true)));
            refused(
                    "statements.refused.ownUnit",
                    () -> statements.ask(id, new AskStatementForm(cases.head(id).unit(), null, "Själva?", due, true)));
        });
    }

    @Test
    void everyStepIsInTheHistoryForStaffAndNoneForTheAssociation() {
        StatementId statement = ask("Finns lokaler?");
        someone.signedInAs(
                duty,
                () -> statements.extend(
                        statement, LocalDate.now(SwedishTime.ZONE).plusDays(60), 0));
        someone.signedInAs(asked, () -> statements.decline(statement, "Inte vår fråga", only().version()));
        someone.signedInAs(
                duty,
                () -> assertThat(cases.history(cases.head(id)))
                        .extracting(HistoryRow::step)
                        .startsWith(
                                CaseStep.STATEMENT_DECLINED, CaseStep.STATEMENT_EXTENDED, CaseStep.STATEMENT_ASKED));
        someone.signedInAs(
                story.head(id).submittedBy(),
                () -> assertThat(myCases.get(id).history())
                        .extracting(HistoryRow::step)
                        .containsExactly(CaseStep.RECEIVED));
    }

    @Test
    void aCaseThatIsTakenBackAsksNothingMore() {
        ask("Finns lokaler?");
        someone.signedInAs(story.head(id).submittedBy(), () -> myCases.withdraw(id, "Ångrat"));
        someone.signedInAs(duty, () -> assertThat(only().status()).isEqualTo(StatementStatus.WITHDRAWN));
        assertThat(reads(asked)).isFalse();
    }

    @Test
    void theDecisionWaitsUntilTheStatementHasComeOrTheDayHasPassedAndNoAnswerIsRecorded() {
        StatementId statement = ask("Finns lokaler?");
        someone.signedInAs(duty, () -> {
            cases.take(id, cases.head(id).version());
            refused("statements.refused.decisionWaits", this::decide);
            refused("statements.refused.stillTime", () -> statements.goOnWithout(statement, 0));
        });
        due(statement, LocalDate.now(SwedishTime.ZONE).minusDays(1), 3);
        someone.signedInAs(duty, () -> {
            statements.goOnWithout(statement, 0);
            decide();
            assertThat(cases.head(id).status()).isEqualTo(CaseStatus.DECIDED);
        });
    }

    @Test
    void aStatementTheDecisionDoesNotWaitForIsClosedByTheDecision() {
        someone.signedInAs(duty, () -> {
            cases.take(id, cases.head(id).version());
            statements.ask(
                    id,
                    new AskStatementForm(
                            school,
                            null,
                            "Gärna",
                            LocalDate.now(SwedishTime.ZONE).plusDays(5),
                            false));
            decide();
            assertThat(only().status()).isEqualTo(StatementStatus.WITHDRAWN);
        });
    }

    private void decide() {
        cases.decide(
                id,
                new DecisionForm(
                        DecisionOutcome.ANSWERED,
                        null,
                        "Besvarat med detta.",
                        "Prov Chef",
                        "enhetschef",
                        LocalDate.now(SwedishTime.ZONE),
                        "4.2",
                        null,
                        "",
                        AppealType.values()[0]),
                cases.head(id).version());
    }

    @Test
    void theAnswersFilesAreTheAskedUnitsOwnUntilItHasAnswered() {
        StatementId statement = ask("Finns lokaler?");
        someone.signedInAs(asked, () -> {
            documents.receive(Statements.files(statement), "answer", "bedömning.pdf", pdf());
        });
        assertThat(someone.signedInAs(duty, () -> documents.mayRead(Statements.files(statement))))
                .isFalse();
        assertThat(someone.signedInAs(duty, () -> documents.mayChange(Statements.files(statement))))
                .isFalse();
        someone.signedInAs(asked, () -> answer(only()));
        someone.signedInAs(duty, () -> {
            assertThat(documents.mayRead(Statements.files(statement))).isTrue();
            assertThat(only().files())
                    .singleElement()
                    .satisfies(file -> assertThat(file.name()).isEqualTo("bedömning.pdf"));
        });
        assertThat(someone.signedInAs(asked, () -> documents.mayChange(Statements.files(statement))))
                .isFalse();
    }

    @Test
    void theRemindersReachTheAskedAndTheOneWhoAskedIsToldWhenNoAnswerCame() {
        StatementId statement = ask("Finns lokaler?");
        due(statement, LocalDate.now(SwedishTime.ZONE).plusDays(2), 0);
        reminding.remindAll();
        reminding.remindAll();
        assertThat(notices(asked, "statement.reminded")).isEqualTo(1);
        due(statement, LocalDate.now(SwedishTime.ZONE).minusDays(1), 1);
        reminding.remindAll();
        assertThat(notices(duty, "statement.overdue")).isEqualTo(1);
        assertThat(notices(asked, "statement.overdue")).isZero();
    }

    @Test
    void theListCostsAtMostThreeStatementsAndShowsTheLongestOverdueFirst() {
        StatementId later = ask("Sen");
        CaseId other = story.received("Bråttom");
        StatementId sooner = someone.signedInAs(
                duty,
                () -> statements.ask(
                        other,
                        new AskStatementForm(
                                school,
                                null,
                                "Snart?",
                                LocalDate.now(SwedishTime.ZONE).plusDays(1),
                                true)));
        due(sooner, LocalDate.now(SwedishTime.ZONE).minusDays(400), 3);
        someone.inRequest(asked, () -> {
            assertThat(statements.toAnswer()).extracting(StatementRow::id).containsSubsequence(sooner, later);
            assertThat(CountedStatements.of(() -> {
                        statements.toAnswer();
                        statements.given();
                        statements.countToAnswer();
                    }))
                    .isBetween(1L, 3L);
        });
    }

    private static InputStream pdf() {
        return Objects.requireNonNull(StatementsDataTests.class.getResourceAsStream("/demo/files/stadgar.pdf"));
    }

    private void due(StatementId statement, LocalDate day, int reminded) {
        jdbc.sql("update case_statement set due = ?, reminded = ? where id = ?")
                .params(day, reminded, statement.value())
                .update();
    }

    private int notices(PersonId person, String template) {
        return jdbc.sql("select count(*) from notice where person_id = ? and template = ?")
                .params(person.value(), template)
                .query(Integer.class)
                .single();
    }

    private StatementId ask(String question) {
        return someone.signedInAs(
                duty,
                () -> statements.ask(
                        id,
                        new AskStatementForm(
                                school,
                                null,
                                question,
                                LocalDate.now(SwedishTime.ZONE).plusDays(14),
                                true)));
    }

    private StatementDetails only() {
        return statements.of(cases.head(id)).getFirst();
    }

    private void answer(StatementDetails details) {
        statements.answer(details.id(), StatementStance.SUPPORTS, "Det går bra.", details.version());
    }

    private boolean reads(PersonId person) {
        return someone.signedInAs(person, () -> cases.mayReadWhole(cases.head(id)));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
