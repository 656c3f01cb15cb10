package se.samverkan.casework.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseRouting;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.NextStep;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.Associations;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.SwedishTime;

/** Gives what has been submitted its number, its place in a queue and its first date. */
@Component
public class CaseArrival {

    /** Somebody looks at every new case within a week (a sample; each municipality sets its own). */
    private static final int FIRST_LOOK_DAYS = 7;

    private final CaseRepository cases;
    private final CaseHistory history;
    private final Associations associations;
    private final Units units;
    private final ObjectProvider<CaseRouting> routing;
    private final CaseFacts facts;
    private final CaseDuplicates duplicates;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseArrival(
            CaseRepository cases,
            CaseHistory history,
            Associations associations,
            Units units,
            ObjectProvider<CaseRouting> routing,
            CaseFacts facts,
            CaseDuplicates duplicates,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.history = history;
        this.associations = associations;
        this.units = units;
        this.routing = routing;
        this.facts = facts;
        this.duplicates = duplicates;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<CaseId> bySubmissionKey(UUID key) {
        return cases.findBySubmissionKey(key).map(CaseFile::id);
    }

    public CaseId receive(ArrivedCase arrived, String how) {
        associations.requireLiving(arrived.association());
        Instant now = clock.instant();
        LocalDate today = SwedishTime.day(now);
        Optional<CaseRouting.Routed> routed = routing.stream()
                .map(rules -> rules.queueFor(arrived))
                .flatMap(Optional::stream)
                .findFirst();
        UnitRow queue = units.ofToday(routed.map(CaseRouting.Routed::unit).orElseGet(() -> withoutRules(arrived)));
        String rule = routed.map(CaseRouting.Routed::rule).orElse("");
        CaseFile file = new CaseFile(
                CaseId.next(),
                nextNumber(today.getYear()),
                arrived,
                associations.get(arrived.association()).name(),
                queue.id(),
                now,
                new NextStep(NextStep.Kind.TRIAGE, "", today.plusDays(FIRST_LOOK_DAYS)));
        cases.saveAndFlush(file);
        for (ThemeId theme : arrived.themes()) {
            jdbc.sql("insert into case_theme (case_id, theme_id) values (?, ?)")
                    .params(file.id().value(), theme.value())
                    .update();
        }
        jdbc.sql("insert into case_arrival (case_id, unit_id, rule) values (?, ?, ?)")
                .params(file.id().value(), queue.id().value(), rule)
                .update();
        facts.store(file.id(), arrived.facts());
        duplicates.lookFor(file.id(), arrived);
        history.step(file, CaseStep.RECEIVED, null, queue.name(), how.isEmpty() ? rule : (how + " " + rule).strip());
        return file.id();
    }

    /** A committee's case goes to the department that works for it; everything else to the default duty queue. */
    public UnitId withoutRules(ArrivedCase arrived) {
        UnitId committee = arrived.committee();
        if (committee == null) {
            return units.dutyQueue();
        }
        Set<UnitId> names = units.family(committee);
        return units.handling().stream()
                .filter(unit -> unit.committee() != null && names.contains(unit.committee()))
                .findFirst()
                .map(UnitRow::id)
                .orElseGet(units::dutyQueue);
    }

    /** The row lock makes the series gapless: a number is taken only if the case is stored. */
    private CaseNumber nextNumber(int year) {
        jdbc.sql("insert into case_counter (year, last) values (?, 1) on duplicate key update last = last + 1")
                .param(year)
                .update();
        int number = jdbc.sql("select last from case_counter where year = ?")
                .param(year)
                .query(Integer.class)
                .single();
        return new CaseNumber(year, number);
    }
}
