package se.samverkan.routing.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.CaseRouting;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.routing.RuleDetails;

/** Asks the rules, in their order, about a case that arrives. A rule whose unit has ended for good is passed over. */
@Component
public class RuleBook implements CaseRouting {

    private static final int LONGEST_SUCCESSION = 20;

    private final RuleStore store;
    private final Units units;

    RuleBook(RuleStore store, Units units) {
        this.store = store;
        this.units = units;
    }

    @Override
    public Optional<Routed> queueFor(ArrivedCase arrived) {
        List<RuleDetails> active =
                store.all().stream().filter(RuleDetails::active).toList();
        return first(active, arrived).flatMap(rule -> today(rule.unit()).map(unit -> new Routed(unit, rule.name())));
    }

    public Optional<RuleDetails> first(List<RuleDetails> rules, ArrivedCase arrived) {
        return rules.stream()
                .filter(rule -> rule.conditions().hold(arrived))
                .filter(rule -> today(rule.unit()).isPresent())
                .findFirst();
    }

    /** The unit that takes its cases today: itself or the last that has taken over. */
    public Optional<UnitId> today(UnitId unit) {
        List<UnitRow> handling = units.handling();
        UnitId at = unit;
        for (int step = 0; step < LONGEST_SUCCESSION; step++) {
            UnitId now = at;
            if (handling.stream().anyMatch(row -> row.id().equals(now))) {
                return Optional.of(now);
            }
            Optional<UnitId> successor = units.all().stream()
                    .filter(row -> row.id().equals(now))
                    .findFirst()
                    .map(UnitRow::successor);
            if (successor.isEmpty()) {
                return Optional.empty();
            }
            at = successor.get();
        }
        return Optional.empty();
    }
}
