package se.samverkan.municipality;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samverkan.municipality.internal.Unit;
import se.samverkan.municipality.internal.UnitChanges;
import se.samverkan.municipality.internal.UnitQueries;
import se.samverkan.municipality.internal.UnitRepository;
import se.samverkan.municipality.internal.UnitTree;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Slug;
import se.samverkan.shared.SwedishTime;

/** The municipality's committees and departments, now and before. */
@Service
@Transactional
public class Units {

    private final UnitRepository repository;
    private final UnitChanges changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String dutyQueue;
    /** Units change a few times a year and are read on every screen; another node sees a change within seconds. */
    private final LoadingCache<String, List<UnitRow>> cache;

    Units(
            UnitRepository repository,
            UnitQueries queries,
            UnitChanges changes,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${samverkan.duty-queue}") String dutyQueue) {
        this.repository = repository;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
        this.dutyQueue = dutyQueue;
        this.cache =
                Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build(key -> queries.all());
    }

    /** All units, ended ones too. */
    @Transactional(readOnly = true)
    public List<UnitRow> all() {
        return cache.get("all");
    }

    @Transactional(readOnly = true)
    public List<UnitRow> current() {
        LocalDate today = LocalDate.now(clock.withZone(SwedishTime.ZONE));
        return all().stream().filter(unit -> unit.validOn(today)).toList();
    }

    /** The bodies that decide: committees, the board and the council of today. */
    @Transactional(readOnly = true)
    public List<UnitRow> committees() {
        return current().stream().filter(unit -> unit.kind().decides()).toList();
    }

    /** Departments and the contact centre of today. */
    @Transactional(readOnly = true)
    public List<UnitRow> handling() {
        return current().stream().filter(unit -> unit.kind().handlesCases()).toList();
    }

    @Transactional(readOnly = true)
    public UnitRow get(UnitId id) {
        return all().stream().filter(unit -> unit.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Optional<UnitRow> bySlug(String slug) {
        return all().stream().filter(unit -> unit.slug().equals(slug)).findFirst();
    }

    /** The unit that answers for every case nobody else has taken (setting samverkan.duty-queue). */
    @Transactional(readOnly = true)
    public UnitId dutyQueue() {
        LocalDate today = today();
        return bySlug(dutyQueue)
                .map(unit -> ofToday(unit.id()))
                .filter(unit -> unit.validOn(today))
                .or(() -> handling().stream().findFirst())
                .map(UnitRow::id)
                .orElseThrow(() -> new IllegalStateException("No unit can answer for cases: add one, or correct"
                        + " samverkan.duty-queue, now " + dutyQueue));
    }

    /** The unit itself, or once its last day has passed the one that has taken over from it by today. */
    @Transactional(readOnly = true)
    public UnitRow ofToday(UnitId id) {
        return new UnitTree(all()).on(id, today());
    }

    /** Every unit that is the same as this one today: itself, those before it, and the one it has become. */
    @Transactional(readOnly = true)
    public Set<UnitId> family(UnitId id) {
        return new UnitTree(all()).family(id, today());
    }

    /** Predecessors, the unit itself and its successors, the oldest first: what a trend joins to one line. */
    @Transactional(readOnly = true)
    public List<UnitRow> lineage(UnitId id) {
        return new UnitTree(all()).lineage(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }

    @RolesAllowed("ADMINISTRATOR")
    public UnitId add(UnitForm form) {
        UnitId id = UnitId.next();
        repository.saveAndFlush(new Unit(id, form, Slug.of(form.nameSv())));
        return changed(id, "unit.added", form.nameSv());
    }

    @RolesAllowed("ADMINISTRATOR")
    public void change(UnitId id, UnitForm form, long seenVersion) {
        find(id).change(form, seenVersion);
        changed(id, "unit.changed", form.nameSv());
    }

    /**
     * Ends a unit after {@code lastDay}; papers of its time keep its name.
     *
     * @throws se.samverkan.shared.Refused when it has open cases or is the duty queue and nothing takes over
     */
    @RolesAllowed("ADMINISTRATOR")
    public void end(UnitId id, LocalDate lastDay, @Nullable UnitId successor) {
        changes.end(id, lastDay, successor, dutyQueue());
        changed(id, "unit.ended", lastDay.toString());
    }

    /**
     * Takes back an end, a new name or a merging that was planned for a day still to come.
     *
     * @throws se.samverkan.shared.Refused when the day has passed
     * @throws se.samverkan.shared.Conflict when the unit has been changed since it was read
     */
    @RolesAllowed("ADMINISTRATOR")
    public void goOn(UnitId id, long seenVersion) {
        changes.goOn(id, seenVersion).ifPresent(off -> changed(off, "unit.called_off", ""));
        changed(id, "unit.goes_on", "");
    }

    /** What would follow if these units ended; {@code begins} when a new unit takes over. */
    @RolesAllowed("ADMINISTRATOR")
    @Transactional(readOnly = true)
    public UnitConsequences consequences(List<UnitId> ending, @Nullable UnitId successor, boolean begins) {
        return changes.consequences(ending, successor, begins, dutyQueue());
    }

    /**
     * Renames a unit or merges several, on a day that may lie ahead. It takes effect by the date: rights, queues and
     * schemes follow at once that day, open cases within minutes.
     *
     * @return the unit that takes over
     */
    @RolesAllowed("ADMINISTRATOR")
    public UnitId succeed(UnitSuccession form) {
        UnitId into = changes.succeed(form, dutyQueue());
        form.ending()
                .forEach(
                        id -> changed(id, "unit.ended", form.from().minusDays(1).toString()));
        return into;
    }

    private Unit find(UnitId id) {
        return repository.findById(id.value()).orElseThrow(NotFound::new);
    }

    private UnitId changed(UnitId id, String event, String what) {
        events.publishEvent(new UnitChanged(id, event, Map.of("what", what)));
        // After the commit: a reader in between would put the old list back.
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cache.invalidateAll();
            }
        });
        return id;
    }
}
