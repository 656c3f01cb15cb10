package se.samverkan.casework.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.casework.BulkOrder;
import se.samverkan.casework.BulkRow;
import se.samverkan.casework.BulkWork;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.CaseTakenBack;
import se.samverkan.casework.LabelId;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.SeenCase;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/** One case of a change to many, in a transaction of its own; what it was before is kept for the way back. */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
public class BulkSteps {

    private final CaseDesk desk;
    private final CaseRepository cases;
    private final CaseWork work;
    private final MarkWork marks;
    private final MarkQueries markQueries;
    private final CaseHistory history;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BulkSteps(
            CaseDesk desk,
            CaseRepository cases,
            CaseWork work,
            MarkWork marks,
            MarkQueries markQueries,
            CaseHistory history,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.work = work;
        this.marks = marks;
        this.markQueries = markQueries;
        this.history = history;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public UUID begin() {
        UUID change = Uuid7.next();
        jdbc.sql("insert into bulk_change (id, person_id, at) values (?, ?, ?)")
                .params(change, user.id().value(), Utc.toDb(clock.instant()))
                .update();
        return change;
    }

    public void tryOut(BulkOrder order, SeenCase seen) {
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        step(order, seen);
    }

    public void take(BulkOrder order, SeenCase seen, UUID change) {
        CaseFile file = desk.handled(seen.id(), seen.version());
        NextStep next = file.nextStep();
        if (next == null) {
            throw new Refused("casework.refused.ended");
        }
        UnitId unit = file.unit();
        PersonId officer = file.officer();
        CaseStatus status = file.status();
        step(order, seen);
        cases.saveAndFlush(file);
        jdbc.sql("""
                insert into bulk_change_row (bulk_id, case_id, version_after, step, unit_id, officer_id, next_kind,
                    next_note, next_date, label_id, status_before)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        change,
                        seen.id().value(),
                        file.version(),
                        kind(order).name(),
                        unit.value(),
                        officer == null ? null : officer.value(),
                        next.kind().name(),
                        next.note(),
                        next.date(),
                        order instanceof BulkOrder.Label given ? given.label().value() : null,
                        status.name()))
                .update();
    }

    private void step(BulkOrder order, SeenCase seen) {
        CaseFile file = desk.handled(seen.id(), seen.version());
        switch (order) {
            case BulkOrder.Assign to -> work.assign(seen.id(), to.form(), seen.version());
            case BulkOrder.Label given -> {
                Set<LabelId> labels = new HashSet<>(markQueries.labels(seen.id()));
                if (!labels.add(given.label())) {
                    throw new Refused("casework.refused.hasLabel");
                }
                marks.label(file, labels);
            }
            case BulkOrder.Due due -> {
                NextStep now = file.nextStep();
                if (now == null) {
                    throw new Refused("casework.refused.ended");
                }
                if (file.status() == CaseStatus.NETWORK) {
                    throw new Refused("casework.refused.inNetwork");
                }
                work.plan(seen.id(), new NextStep(now.kind(), now.note(), due.date()), seen.version());
            }
        }
    }

    /** The rows of the person's own change, while it can still be taken back; once. */
    public List<SeenCase> rowsToUndo(UUID change) {
        int mine = jdbc.sql("""
                update bulk_change set undone_at = :now
                where id = :id and person_id = :me and undone_at is null and at > :earliest
                """)
                .param("now", Utc.toDb(clock.instant()))
                .param("id", change)
                .param("me", user.id().value())
                .param("earliest", Utc.toDb(clock.instant().minus(Duration.ofMinutes(BulkWork.UNDO_MINUTES))))
                .update();
        if (mine != 1) {
            throw new Refused("casework.refused.undoTooLate", BulkWork.UNDO_MINUTES);
        }
        return jdbc.sql("select case_id, version_after from bulk_change_row where bulk_id = ? order by case_id")
                .param(change)
                .query((row, n) ->
                        new SeenCase(new CaseId(row.getObject("case_id", UUID.class)), row.getLong("version_after")))
                .list();
    }

    /**
     * A counter-step by the one who took the step. The case may by now belong to a unit they do not handle: that nobody
     * has touched it since is what gives them the right.
     */
    public void undo(UUID change, SeenCase seen) {
        Before before = before(change, seen.id());
        CaseFile file = desk.found(seen.id());
        if (file.version() != seen.version()) {
            throw new Conflict("casework.refused.changedSinceBulk");
        }
        CaseStatus from = file.status();
        switch (before.step()) {
            case ASSIGNED -> {
                PersonId lost = file.officer();
                file.takeBack(before.statusOr(from), before.unit(), before.officer(), before.next());
                if (lost != null && !lost.equals(before.officer())) {
                    events.publishEvent(new CaseTakenBack(file.id(), file.number(), file.title(), lost));
                }
                history.step(file, CaseStep.UNDONE, from, desk.owner(before.unit(), before.officer()), "");
            }
            case LABELLED -> {
                Set<LabelId> labels = new HashSet<>(markQueries.labels(seen.id()));
                labels.removeIf(label -> label.equals(before.label()));
                marks.label(file, labels);
            }
            default -> {
                file.plan(before.next());
                history.step(file, CaseStep.PLANNED, from, "", before.next().note());
            }
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    public BulkRow named(CaseId id, @Nullable Refused reason) {
        return jdbc.sql("select number_year, number_in_year, title from case_file where id = ?")
                .param(id.value())
                .query((row, n) -> new BulkRow(
                        id,
                        new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                        row.getString("title"),
                        reason))
                .optional()
                .orElseThrow(NotFound::new);
    }

    private record Before(
            CaseStep step,
            @Nullable CaseStatus status,
            UnitId unit,
            @Nullable PersonId officer,
            NextStep next,
            @Nullable LabelId label) {

        /** Rows written before the status was kept have none. */
        CaseStatus statusOr(CaseStatus now) {
            return status == null ? now : status;
        }
    }

    private static @Nullable CaseStatus status(@Nullable String name) {
        return name == null ? null : CaseStatus.valueOf(name);
    }

    private Before before(UUID change, CaseId id) {
        return jdbc.sql("select * from bulk_change_row where bulk_id = ? and case_id = ?")
                .params(change, id.value())
                .query((row, n) -> {
                    UUID officer = row.getObject("officer_id", UUID.class);
                    UUID label = row.getObject("label_id", UUID.class);
                    return new Before(
                            CaseStep.valueOf(row.getString("step")),
                            status(row.getString("status_before")),
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            officer == null ? null : new PersonId(officer),
                            new NextStep(
                                    NextStep.Kind.valueOf(row.getString("next_kind")),
                                    row.getString("next_note"),
                                    row.getObject("next_date", LocalDate.class)),
                            label == null ? null : new LabelId(label));
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    private static CaseStep kind(BulkOrder order) {
        return switch (order) {
            case BulkOrder.Assign to -> CaseStep.ASSIGNED;
            case BulkOrder.Label given -> CaseStep.LABELLED;
            case BulkOrder.Due due -> CaseStep.PLANNED;
        };
    }
}
