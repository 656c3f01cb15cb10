package se.samverkan.routing;

import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.PastArrival;
import se.samverkan.casework.PastArrivals;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.routing.internal.RuleBook;
import se.samverkan.routing.internal.RuleStore;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Uuid7;

/**
 * The rules in their order. The first that holds decides; where none does a case goes to the committee's department or
 * the duty queue. A rule is switched on only after it has been tried on past cases as it now reads.
 */
@Service
@Transactional
public class RoutingRules {

    /** Past cases a rule is tried on. */
    public static final int TRIED_ON = 50;

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_WORDS = 200;

    private final RuleStore store;
    private final RuleBook book;
    private final PastArrivals past;
    private final Units units;
    private final ApplicationEventPublisher events;

    RoutingRules(RuleStore store, RuleBook book, PastArrivals past, Units units, ApplicationEventPublisher events) {
        this.store = store;
        this.book = book;
        this.past = past;
        this.units = units;
        this.events = events;
    }

    /** In the order in which they are asked. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<RuleDetails> all() {
        return store.all();
    }

    /** The unit a rule sends to today: the one chosen, or its successor; nothing when none takes cases any more. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Optional<UnitId> target(RuleDetails rule) {
        return book.today(rule.unit());
    }

    /** Adds a rule last, switched off. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public UUID add(RuleForm form) {
        UUID id = Uuid7.next();
        UnitId unit = checked(form);
        store.insert(new RuleDetails(id, form.name().strip(), false, false, form.conditions(), unit, 0));
        events.publishEvent(
                new RuleChanged(id, "routing.rule-added", form.name().strip()));
        return id;
    }

    /** Changes a rule and switches it off until it has been tried again. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void change(UUID id, RuleForm form, long version) {
        UnitId unit = checked(form);
        write(new RuleDetails(id, form.name().strip(), false, false, form.conditions(), unit, version));
        events.publishEvent(
                new RuleChanged(id, "routing.rule-changed", form.name().strip()));
    }

    /** Where the latest cases went, and where they would go with this rule on and the others as they are. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<RuleTrial> tryOut(UUID id, long version) {
        RuleDetails rule = find(id);
        List<RuleDetails> asked = store.all().stream()
                .filter(other -> other.active() || other.id().equals(id))
                .toList();
        List<RuleDetails> others =
                asked.stream().filter(other -> !other.id().equals(id)).toList();
        List<RuleTrial> trials = new ArrayList<>();
        for (PastArrival arrival : past.latest(TRIED_ON)) {
            Optional<RuleDetails> first = book.first(asked, arrival.arrived());
            trials.add(new RuleTrial(
                    arrival.id(),
                    arrival.number(),
                    arrival.arrived().title(),
                    goesTo(book.first(others, arrival.arrived()), arrival),
                    goesTo(first, arrival),
                    first.filter(holding -> holding.id().equals(id)).isPresent()));
        }
        if (!rule.tried()) {
            write(new RuleDetails(id, rule.name(), rule.active(), true, rule.conditions(), rule.unit(), version));
        }
        return trials;
    }

    private UnitId goesTo(Optional<RuleDetails> first, PastArrival arrival) {
        return first.flatMap(holding -> book.today(holding.unit()))
                .orElseGet(() -> past.withoutRules(arrival.arrived()));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void switchOn(UUID id, boolean on, long version) {
        RuleDetails rule = find(id);
        if (on && !rule.tried()) {
            throw new Refused("routing.refused.notTried");
        }
        if (on && book.today(rule.unit()).isEmpty()) {
            throw new Refused("routing.refused.unitEnded");
        }
        write(new RuleDetails(id, rule.name(), on, rule.tried(), rule.conditions(), rule.unit(), version));
        events.publishEvent(new RuleChanged(id, on ? "routing.rule-on" : "routing.rule-off", rule.name()));
    }

    /** Asks the rule one place earlier, or later. What others were tried with changes too, so look once more. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void move(UUID id, boolean earlier, long version) {
        List<RuleDetails> rules = new ArrayList<>(store.lockAll());
        RuleDetails rule = find(id);
        if (rule.version() != version) {
            throw new Conflict();
        }
        int at = rules.indexOf(rule);
        int to = at + (earlier ? -1 : 1);
        if (to < 0 || to >= rules.size()) {
            return;
        }
        rules.remove(at);
        rules.add(to, rule);
        store.order(rules);
        events.publishEvent(new RuleChanged(id, "routing.rule-moved", rule.name()));
    }

    @RolesAllowed(Roles.ADMINISTRATOR)
    public void delete(UUID id, long version) {
        RuleDetails rule = find(id);
        if (!store.delete(id, version)) {
            throw new Conflict();
        }
        events.publishEvent(new RuleChanged(id, "routing.rule-deleted", rule.name()));
    }

    private void write(RuleDetails rule) {
        find(rule.id());
        if (!store.update(rule)) {
            throw new Conflict();
        }
    }

    private RuleDetails find(UUID id) {
        return store.all().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private UnitId checked(RuleForm form) {
        if (form.name().isBlank() || form.name().strip().length() > LONGEST_NAME) {
            throw new Refused("routing.refused.name", LONGEST_NAME);
        }
        RuleConditions conditions = form.conditions();
        if (conditions.empty()) {
            throw new Refused("routing.refused.noCondition");
        }
        if (conditions.question() != null && conditions.answer() == null) {
            throw new Refused("routing.refused.noAnswer");
        }
        if (conditions.titleWords().length() > LONGEST_WORDS) {
            throw new Refused("routing.refused.words", LONGEST_WORDS);
        }
        UnitId unit = form.unit();
        if (unit == null || units.handling().stream().noneMatch(row -> row.id().equals(unit))) {
            throw new Refused("routing.refused.unitMissing");
        }
        return unit;
    }
}
