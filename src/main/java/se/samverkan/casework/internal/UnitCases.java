package se.samverkan.casework.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.casework.CaseStep;
import se.samverkan.municipality.UnitHoldings;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.UnitSucceeded;
import se.samverkan.municipality.Units;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Utc;

/** Open cases follow their unit to its successor on the day it takes over; what has ended stays where it was. */
@Component
class UnitCases implements UnitHoldings {

    private static final String OPEN = "next_date is not null and status not in ('WITHDRAWN', 'CLOSED')";

    private final CaseRepository cases;
    private final CaseHistory history;
    private final Units units;
    private final JdbcClient jdbc;
    private final Clock clock;

    UnitCases(CaseRepository cases, CaseHistory history, Units units, JdbcClient jdbc, Clock clock) {
        this.cases = cases;
        this.history = history;
        this.units = units;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Soon after midnight: the days on which units end begin then. */
    @Configuration(proxyBeanMethods = false)
    static class Job {

        @Bean
        RecurringTask<Void> casesFollowUnits(UnitCases cases) {
            return Tasks.recurring("cases-follow-units", Schedules.daily(SwedishTime.ZONE, LocalTime.of(0, 1)))
                    .execute((instance, context) -> cases.follow());
        }
    }

    @Override
    public String key() {
        return "casework.held.openCases";
    }

    @Override
    public int count(UnitId unit) {
        return jdbc.sql("select count(*) from case_file where unit_id = ? and " + OPEN)
                .param(unit.value())
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean needSuccessor() {
        return true;
    }

    @EventListener
    void succeeded(UnitSucceeded event) {
        if (!event.from().isAfter(today())) {
            move(event.unit(), event.successor(), event.successorName());
        }
    }

    /** Moves the cases of every unit whose last day has passed. */
    @Transactional
    public void follow() {
        LocalDate today = today();
        units.all().stream()
                .filter(unit -> unit.validTo() != null && today.isAfter(unit.validTo()))
                .forEach(unit -> {
                    UnitRow now = units.ofToday(unit.id());
                    if (!now.id().equals(unit.id())) {
                        move(unit.id(), now.id(), now.name());
                    }
                });
    }

    private void move(UnitId unit, UnitId successor, LocalText name) {
        List<UUID> open = jdbc.sql("select id from case_file where unit_id = ? and " + OPEN + " order by id")
                .param(unit.value())
                .query(UUID.class)
                .list();
        for (UUID id : open) {
            cases.lock(id).filter(file -> file.unit().equals(unit)).ifPresent(file -> {
                file.followUnit(successor);
                history.step(file, CaseStep.UNIT_FOLLOWED, file.status(), name, "");
                cases.saveAndFlush(file);
            });
        }
        jdbc.sql("update case_file set hand_over_to = ?, version = version + 1 where hand_over_to = ? order by id")
                .params(successor.value(), unit.value())
                .update();
        jdbc.sql("update case_hand_over set to_unit_id = ? where to_unit_id = ? and state = 'PENDING' order by id")
                .params(successor.value(), unit.value())
                .update();
        endOffersToOneself(successor);
    }

    /** Where the unit that was asked has become the one that asked, there is nothing left to answer. */
    private void endOffersToOneself(UnitId unit) {
        jdbc.sql("""
                update case_hand_over h join case_file c on c.id = h.open_case_id
                set h.state = 'OVERTAKEN', h.answered_at = ?
                where c.hand_over_to = ? and c.unit_id = ?
                """)
                .params(Utc.toDb(clock.instant()), unit.value(), unit.value())
                .update();
        jdbc.sql(
                        "update case_file set hand_over_to = null, version = version + 1 where hand_over_to = ? and unit_id = ?")
                .params(unit.value(), unit.value())
                .update();
    }

    private LocalDate today() {
        return SwedishTime.day(clock.instant());
    }
}
