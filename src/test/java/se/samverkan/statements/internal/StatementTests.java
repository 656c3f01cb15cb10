package se.samverkan.statements.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;
import se.samverkan.statements.AskStatementForm;
import se.samverkan.statements.StatementChanged.What;
import se.samverkan.statements.StatementId;
import se.samverkan.statements.StatementStance;

/** The rule book of a question between units. */
class StatementTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");
    private static final UnitId UNIT = new UnitId(UUID.randomUUID());

    @Test
    void aQuestionNeedsWordsAndADayToCome() {
        refused("statements.refused.withoutQuestion", () -> asked(" ", TODAY));
        refused("statements.refused.duePassed", () -> asked("Vad tycker ni?", TODAY.minusDays(1)));
        refused("statements.refused.tooLong", () -> asked("x".repeat(5_001), TODAY));
    }

    @Test
    void anAnswerNeedsReasonsUnlessThereIsNoOpinion() {
        refused("statements.refused.withoutReasons", () -> answer(open(), StatementStance.SUPPORTS, " "));
        answer(open(), StatementStance.NO_OPINION, "");
    }

    @Test
    void onlyAnOpenQuestionIsAnsweredDeclinedHandedOnExtendedOrWithdrawn() {
        Statement closed = open();
        answer(closed, StatementStance.SUPPORTS, "Bra");
        String no = "statements.refused.closed";
        refused(no, () -> answer(closed, StatementStance.SUPPORTS, "Igen"));
        refused(no, () -> closed.decline("Nej", "A", NOW));
        refused(no, () -> closed.handOn(new UnitId(UUID.randomUUID()), null));
        refused(no, () -> closed.extend(TODAY.plusDays(90), TODAY));
        refused(no, () -> closed.withdraw("", "A", NOW));
        refused(no, () -> closed.goOnWithout("A", NOW, TODAY.plusDays(90)));
    }

    @Test
    void whoDeclinesSaysWhy() {
        refused("statements.refused.declinedWithoutReason", () -> open().decline("", "A", NOW));
    }

    @Test
    void theQuestionIsNotHandedOnToWhereItIs() {
        refused("statements.refused.handedOnToTheSame", () -> open().handOn(UNIT, null));
        open().handOn(UNIT, new PersonId(UUID.randomUUID()));
    }

    @Test
    void moreTimeIsLaterThanBefore() {
        Statement statement = open();
        refused("statements.refused.notLonger", () -> statement.extend(statement.due(), TODAY));
    }

    @Test
    void oneGoesOnWithoutAnAnswerOnlyWhenTheDayHasPassed() {
        Statement statement = open();
        refused("statements.refused.stillTime", () -> statement.goOnWithout("A", NOW, statement.due()));
        statement.goOnWithout("A", NOW, statement.due().plusDays(1));
        assertThat(statement.open()).isFalse();
    }

    @Test
    void reminderComesThreeDaysBeforeOnTheDayAndTheDayAfterOnceEach() {
        Statement statement = open();
        LocalDate due = statement.due();
        assertThat(statement.remind(due.minusDays(4))).isEmpty();
        assertThat(statement.remind(due.minusDays(3))).contains(What.REMINDED);
        assertThat(statement.remind(due.minusDays(2))).isEmpty();
        assertThat(statement.remind(due)).contains(What.DUE_TODAY);
        assertThat(statement.remind(due)).isEmpty();
        assertThat(statement.remind(due.plusDays(1))).contains(What.OVERDUE);
        assertThat(statement.remind(due.plusDays(30))).isEmpty();
    }

    @Test
    void aQuestionForTomorrowIsNotRemindedOfAtOnce() {
        assertThat(asked("Snabbt svar?", TODAY.plusDays(1)).remind(TODAY)).isEmpty();
    }

    @Test
    void moreTimeMeansNewReminders() {
        Statement statement = open();
        statement.remind(statement.due().plusDays(1));
        statement.extend(TODAY.plusDays(60), TODAY);
        assertThat(statement.remind(TODAY.plusDays(57))).contains(What.REMINDED);
    }

    @Test
    void anAnsweredQuestionIsNotRemindedOf() {
        Statement statement = open();
        answer(statement, StatementStance.SUPPORTS, "Bra");
        assertThat(statement.remind(statement.due())).isEmpty();
    }

    @Test
    void whatWasDecidedOnAnOldPictureIsRefused() {
        assertThatThrownBy(() -> open().seenAs(7)).isInstanceOf(Conflict.class);
    }

    private static Statement open() {
        return asked("Vad tycker ni?", TODAY.plusDays(14));
    }

    private static Statement asked(String question, LocalDate due) {
        return new Statement(
                StatementId.next(),
                CaseId.next(),
                new AskStatementForm(UNIT, null, question, due, true),
                new PersonId(UUID.randomUUID()),
                "Prov Person",
                NOW,
                TODAY);
    }

    private static void answer(Statement statement, StatementStance stance, String reasons) {
        statement.answer(stance, reasons, 0, "Svarande", NOW);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }
}
