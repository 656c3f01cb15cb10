package se.samverkan.programmes.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.SchemeId;
import se.samverkan.shared.Period;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Uuid7;

/** Writes schemes, and the calls that their yearly deadlines make. */
@Component
@Transactional
public class SchemeInserts {

    private final JdbcClient jdbc;
    private final Units units;
    private final Clock clock;

    SchemeInserts(JdbcClient jdbc, Units units, Clock clock) {
        this.jdbc = jdbc;
        this.units = units;
        this.clock = clock;
    }

    void fillWhenEmpty(Supplier<List<SchemeReference>> reference) {
        if (jdbc.sql("select count(*) from scheme").query(Integer.class).single() > 0) {
            return;
        }
        List<SchemeReference> schemes = reference.get();
        for (int position = 0; position < schemes.size(); position++) {
            insert(schemes.get(position), position);
        }
    }

    /**
     * Makes the calls of this year and the next that do not exist yet and can still be applied to. A call is known by
     * its deadline and year, so that one whose dates have been changed is not made again.
     */
    public void extendCalls() {
        LocalDate today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        jdbc.sql("select * from scheme_deadline")
                .query((row, n) -> new KnownDeadline(
                        row.getObject("id", UUID.class),
                        row.getObject("scheme_id", UUID.class),
                        new Deadline(
                                row.getInt("closes_month"),
                                row.getInt("closes_day"),
                                row.getInt("opens_days_before"),
                                row.getObject("activity_years_after", Integer.class),
                                row.getObject("decision_month", Integer.class),
                                row.getObject("decision_day", Integer.class))))
                .list()
                .forEach(known -> {
                    for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
                        if (!known.deadline().closes(year).isBefore(today)) {
                            insertCall(known, year);
                        }
                    }
                });
    }

    private record KnownDeadline(UUID id, UUID scheme, Deadline deadline) {}

    private void insert(SchemeReference scheme, int position) {
        UUID id = SchemeId.next().value();
        UUID committee = units.bySlug(scheme.committee())
                .map(UnitRow::id)
                .orElseThrow(() -> new IllegalStateException("Scheme " + scheme.slug() + " names the committee "
                        + scheme.committee() + ", which is no unit"))
                .value();
        jdbc.sql("""
                insert into scheme (id, version, slug, committee_id, position, name_sv, name_en, summary_sv, summary_en,
                    purpose_sv, purpose_en, eligibility_sv, eligibility_en, papers_sv, papers_en,
                    how_decided_sv, how_decided_en, form_key, sample, source)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        id,
                        scheme.slug(),
                        committee,
                        position,
                        scheme.name().sv(),
                        scheme.name().en(),
                        scheme.summary().sv(),
                        scheme.summary().en(),
                        scheme.purpose().sv(),
                        scheme.purpose().en(),
                        scheme.eligibility().sv(),
                        scheme.eligibility().en(),
                        scheme.papers().sv(),
                        scheme.papers().en(),
                        scheme.howDecided().sv(),
                        scheme.howDecided().en(),
                        scheme.formKey(),
                        scheme.sample(),
                        scheme.source()))
                .update();
        scheme.deadlines().forEach(deadline -> insert(id, deadline));
    }

    private void insert(UUID scheme, Deadline deadline) {
        jdbc.sql("""
                insert into scheme_deadline (id, scheme_id, closes_month, closes_day, opens_days_before,
                    activity_years_after, decision_month, decision_day)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        Uuid7.next(),
                        scheme,
                        deadline.closesMonth(),
                        deadline.closesDay(),
                        deadline.opensDaysBefore(),
                        deadline.activityYearsAfter(),
                        deadline.decisionMonth(),
                        deadline.decisionDay()))
                .update();
    }

    private void insertCall(KnownDeadline known, int year) {
        Period activity = known.deadline().activity(year);
        jdbc.sql("""
                insert into scheme_call (id, version, scheme_id, deadline_id, deadline_year, opens, closes,
                    activity_from, activity_to, decision_by)
                values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?)
                on duplicate key update id = id
                """)
                .params(Arrays.asList(
                        CallId.next().value(),
                        known.scheme(),
                        known.id(),
                        year,
                        known.deadline().opens(year),
                        known.deadline().closes(year),
                        activity == null ? null : activity.from(),
                        activity == null ? null : activity.to(),
                        known.deadline().decisionBy(year)))
                .update();
    }
}
