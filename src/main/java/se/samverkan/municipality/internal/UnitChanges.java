package se.samverkan.municipality.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverkan.municipality.UnitConsequences;
import se.samverkan.municipality.UnitForm;
import se.samverkan.municipality.UnitHoldings;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.UnitSucceeded;
import se.samverkan.municipality.UnitSuccession;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Slug;
import se.samverkan.shared.SwedishTime;

/** Lets units end and others take their place; the preview and the step ask the same questions. */
@Component
public class UnitChanges {

    private final UnitRepository repository;
    private final UnitQueries queries;
    private final ObjectProvider<UnitHoldings> holdings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitChanges(
            UnitRepository repository,
            UnitQueries queries,
            ObjectProvider<UnitHoldings> holdings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.holdings = holdings;
        this.events = events;
        this.clock = clock;
    }

    /** @param successor null when nothing takes over */
    public UnitConsequences consequences(List<UnitId> ending, @Nullable UnitId successor, boolean begins, UnitId duty) {
        UnitTree tree = new UnitTree(queries.all());
        List<UnitConsequences.Held> held = new ArrayList<>();
        List<Refused> obstacles = new ArrayList<>();
        boolean goesOn = begins || successor != null;
        holdings.orderedStream().forEach(kind -> {
            int count = ending.stream().mapToInt(kind::count).sum();
            if (count > 0) {
                held.add(new UnitConsequences.Held(kind.key(), count));
            }
            if (count > 0 && kind.needSuccessor() && !goesOn) {
                obstacles.add(new Refused("municipality.refused.openCases", count));
            }
        });
        for (UnitId id : ending) {
            UnitRow unit = tree.get(id);
            if (successor != null) {
                obstacles.addAll(unfit(tree, unit, tree.get(successor)));
            }
            if (unit.id().equals(duty) && !goesOn) {
                obstacles.addFirst(new Refused(
                        "municipality.refused.dutyQueue", unit.name().sv()));
            }
        }
        List<UnitRow> departments = queries.all().stream()
                .filter(unit -> unit.committee() != null && ending.contains(unit.committee()))
                .filter(unit -> unit.validTo() == null)
                .toList();
        return new UnitConsequences(held, ending.contains(duty), departments, obstacles);
    }

    private static List<Refused> unfit(UnitTree tree, UnitRow unit, UnitRow successor) {
        List<Refused> reasons = new ArrayList<>();
        if (tree.circular(unit.id(), successor.id())) {
            reasons.add(new Refused(
                    "municipality.refused.circular",
                    unit.name().sv(),
                    successor.name().sv()));
        }
        if (unit.kind().handlesCases() != successor.kind().handlesCases()) {
            reasons.add(new Refused(
                    "municipality.refused.otherKind",
                    unit.name().sv(),
                    successor.name().sv()));
        }
        return reasons;
    }

    public void end(UnitId id, LocalDate lastDay, @Nullable UnitId successor, UnitId duty) {
        require(consequences(List.of(id), successor, false, duty));
        UnitTree tree = new UnitTree(queries.all());
        if (successor != null && !tree.get(successor).goesOnAfter(lastDay)) {
            throw new Refused("municipality.refused.successorNotThen");
        }
        find(id).end(lastDay, successor);
        repository.flush();
        if (successor != null) {
            tell(tree.get(id), tree.get(successor).name(), successor, lastDay.plusDays(1));
        }
    }

    /** @return the unit that takes over */
    public UnitId succeed(UnitSuccession form, UnitId duty) {
        if (form.ending().isEmpty() || form.from().isBefore(SwedishTime.day(clock.instant()))) {
            throw new Refused("municipality.refused.day");
        }
        require(consequences(form.ending(), form.into(), form.into() == null, duty));
        UnitTree tree = new UnitTree(queries.all());
        UnitRow first = tree.get(form.ending().getFirst());
        UnitId into = form.into() == null ? begin(first, form) : form.into();
        LocalText name = form.into() == null ? form.name() : tree.get(into).name();
        if (form.into() != null && !tree.get(into).goesOnAfter(form.from().minusDays(1))) {
            throw new Refused("municipality.refused.successorNotThen");
        }
        for (UnitId id : form.ending()) {
            UnitRow unit = tree.get(id);
            if (form.from().isBefore(unit.validFrom())) {
                throw new Refused("municipality.refused.notBegun", unit.name().sv(), unit.validFrom());
            }
            if (unit.kind().handlesCases() != first.kind().handlesCases()) {
                throw new Refused(
                        "municipality.refused.otherKind",
                        unit.name().sv(),
                        first.name().sv());
            }
            find(id).end(form.from().minusDays(1), into);
        }
        repository.flush();
        form.ending().forEach(id -> tell(tree.get(id), name, into, form.from()));
        return into;
    }

    /**
     * A unit that was made as this one's successor, has not begun and has got nothing of its own never begins.
     *
     * @return the unit that was called off
     */
    public Optional<UnitId> goOn(UnitId id, long seen) {
        LocalDate today = SwedishTime.day(clock.instant());
        UnitId successor = new UnitTree(queries.all()).get(id).successor();
        find(id).goOn(today, seen);
        repository.flush();
        boolean wanted =
                queries.all().stream().map(UnitRow::successor).anyMatch(next -> Objects.equals(next, successor));
        return Optional.ofNullable(successor)
                .filter(next -> !wanted)
                .filter(next -> holdings.stream().allMatch(kind -> kind.count(next) == 0))
                .filter(next -> find(next).calledOff(today));
    }

    private UnitId begin(UnitRow before, UnitSuccession form) {
        UnitId id = UnitId.next();
        UnitForm like = new UnitForm(
                before.kind(), form.name().sv(), form.name().en(), form.from(), before.committee(), before.email());
        repository.saveAndFlush(new Unit(id, like, freeSlug(form)).asSuccessor());
        return id;
    }

    /** A name that has been used before gets the year it begins, and a number when that has been used too. */
    private String freeSlug(UnitSuccession form) {
        String slug = Slug.of(form.name().sv());
        Set<String> taken = queries.all().stream().map(UnitRow::slug).collect(Collectors.toSet());
        String dated = slug + "-" + form.from().getYear();
        return Stream.concat(
                        Stream.of(slug, dated), IntStream.iterate(2, n -> n + 1).mapToObj(n -> dated + "-" + n))
                .filter(free -> !taken.contains(free))
                .findFirst()
                .orElseThrow();
    }

    private void tell(UnitRow unit, LocalText successorName, UnitId successor, LocalDate from) {
        events.publishEvent(new UnitSucceeded(unit.id(), unit.name(), successor, successorName, from));
    }

    private static void require(UnitConsequences consequences) {
        consequences.obstacles().stream().findFirst().ifPresent(obstacle -> {
            throw obstacle;
        });
    }

    private Unit find(UnitId id) {
        return repository.findById(id.value()).orElseThrow(NotFound::new);
    }
}
