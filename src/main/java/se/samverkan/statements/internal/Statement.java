package se.samverkan.statements.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;
import se.samverkan.statements.AskStatementForm;
import se.samverkan.statements.StatementChanged.What;
import se.samverkan.statements.StatementId;
import se.samverkan.statements.StatementStance;
import se.samverkan.statements.StatementStatus;

/** A question to another unit. It is open until it has an answer, is declined, taken back or closed without one. */
@Entity
@Table(name = "case_statement")
public class Statement {

    public static final int LONGEST_QUESTION = 5_000;
    public static final int LONGEST_REASONS = 10_000;

    private static final int REMINDED_BEFORE_DAYS = 3;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private UUID unitId;
    private @Nullable UUID personId;
    private String question;
    private LocalDate due;
    private boolean decisionWaits;

    @Enumerated(EnumType.STRING)
    private StatementStatus status;

    private UUID askedBy;
    private String askedByName;
    private Instant askedAt;
    /** How many of the three reminders have gone: before, on and after the day. */
    private int reminded;

    @Enumerated(EnumType.STRING)
    private @Nullable StatementStance stance;

    private String reasons;
    private int fileCount;
    private @Nullable String closedByName;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Statement() {}

    @SuppressWarnings("NullAway.Init") // the version is Hibernate's
    public Statement(
            StatementId id,
            CaseId caseId,
            AskStatementForm form,
            PersonId by,
            String byName,
            Instant at,
            LocalDate today) {
        if (form.question().isBlank()) {
            throw new Refused("statements.refused.withoutQuestion");
        }
        this.id = id.value();
        this.caseId = caseId.value();
        this.unitId = form.unit().value();
        this.personId = form.person() == null ? null : form.person().value();
        this.question = checked(form.question(), LONGEST_QUESTION);
        this.decisionWaits = form.decisionWaits();
        this.status = StatementStatus.OPEN;
        this.askedBy = by.value();
        this.askedByName = byName;
        this.askedAt = at;
        this.reasons = "";
        due(form.due(), today);
    }

    /** Refuses what was decided on an older picture than the one stored. */
    public Statement seenAs(long seenVersion) {
        if (seenVersion != version) {
            throw new Conflict("statements.refused.changedMeanwhile");
        }
        return this;
    }

    public void answer(StatementStance given, String why, int files, String by, Instant at) {
        requireOpen();
        if (why.isBlank() && given != StatementStance.NO_OPINION) {
            throw new Refused("statements.refused.withoutReasons");
        }
        stance = given;
        fileCount = files;
        close(StatementStatus.ANSWERED, why, by, at);
    }

    public void decline(String why, String by, Instant at) {
        requireOpen();
        if (why.isBlank()) {
            throw new Refused("statements.refused.declinedWithoutReason");
        }
        close(StatementStatus.DECLINED, why, by, at);
    }

    public void handOn(UnitId unit, @Nullable PersonId person) {
        requireOpen();
        if (unit.value().equals(unitId) && java.util.Objects.equals(person == null ? null : person.value(), personId)) {
            throw new Refused("statements.refused.handedOnToTheSame");
        }
        unitId = unit.value();
        personId = person == null ? null : person.value();
    }

    public void extend(LocalDate newDue, LocalDate today) {
        requireOpen();
        if (!newDue.isAfter(due)) {
            throw new Refused("statements.refused.notLonger");
        }
        due(newDue, today);
    }

    public void withdraw(String why, String by, Instant at) {
        requireOpen();
        close(StatementStatus.WITHDRAWN, why, by, at);
    }

    /** Goes on without an answer; possible when the day has passed. */
    public void goOnWithout(String by, Instant at, LocalDate today) {
        requireOpen();
        if (!due.isBefore(today)) {
            throw new Refused("statements.refused.stillTime");
        }
        close(StatementStatus.UNANSWERED, "", by, at);
    }

    /** The reminder that is due today and has not gone, if any. */
    public Optional<What> remind(LocalDate today) {
        int step = remindersBy(today);
        if (status != StatementStatus.OPEN || step <= reminded) {
            return Optional.empty();
        }
        reminded = step;
        return Optional.of(
                switch (step) {
                    case 1 -> What.REMINDED;
                    case 2 -> What.DUE_TODAY;
                    default -> What.OVERDUE;
                });
    }

    private void due(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new Refused("statements.refused.duePassed");
        }
        due = day;
        // The question itself tells the day: nobody is reminded of it within the same hour.
        reminded = remindersBy(today);
    }

    private int remindersBy(LocalDate today) {
        if (today.isAfter(due)) {
            return 3;
        }
        if (today.equals(due)) {
            return 2;
        }
        return today.isBefore(due.minusDays(REMINDED_BEFORE_DAYS)) ? 0 : 1;
    }

    private void close(StatementStatus ending, String why, String by, Instant at) {
        status = ending;
        reasons = checked(why, LONGEST_REASONS);
        closedByName = by;
        closedAt = at;
    }

    private void requireOpen() {
        if (status != StatementStatus.OPEN) {
            throw new Refused("statements.refused.closed");
        }
    }

    private static String checked(String text, int longest) {
        if (text.length() > longest) {
            throw new Refused("statements.refused.tooLong", longest, text.length());
        }
        return text.strip();
    }

    public StatementId id() {
        return new StatementId(id);
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }

    public @Nullable PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }

    public PersonId askedBy() {
        return new PersonId(askedBy);
    }

    public LocalDate due() {
        return due;
    }

    public boolean open() {
        return status == StatementStatus.OPEN;
    }
}
