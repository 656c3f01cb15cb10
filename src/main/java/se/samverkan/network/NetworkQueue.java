package se.samverkan.network;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseLog;
import se.samverkan.casework.CaseMoved;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.Cases;
import se.samverkan.casework.LeaveNetwork;
import se.samverkan.casework.MyCases;
import se.samverkan.casework.NextStep;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.network.internal.QueueItem;
import se.samverkan.network.internal.QueueItemRepository;
import se.samverkan.network.internal.QueueQueries;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Utc;

/** The network's queue. A case comes in by a criterion and goes out only with an outcome, an owner and a date. */
@Service
@Transactional
public class NetworkQueue {

    private static final int FIRST_MEETING_WITHIN_DAYS = 30;
    private static final int LONGEST = 5000;

    private final QueueItemRepository items;
    private final QueueQueries queries;
    private final Cases cases;
    private final MyCases myCases;
    private final CaseLog log;
    private final Units units;
    private final Staff staff;
    private final CurrentUser user;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String networkUnit;

    NetworkQueue(
            QueueItemRepository items,
            QueueQueries queries,
            Cases cases,
            MyCases myCases,
            CaseLog log,
            Units units,
            Staff staff,
            CurrentUser user,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${samverkan.network-unit}") String networkUnit) {
        this.items = items;
        this.queries = queries;
        this.cases = cases;
        this.myCases = myCases;
        this.log = log;
        this.units = units;
        this.staff = staff;
        this.user = user;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.networkUnit = networkUnit;
    }

    /** Waiting cases in the order they will be taken up, at most 200. */
    @Transactional(readOnly = true)
    @RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.NETWORK_MEMBER})
    public List<QueueRow> waiting() {
        return queries.open();
    }

    /** The case's latest time in the network, for those who may read what is shared, or more. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public Optional<QueueItemDetails> of(CaseHead head) {
        if (!cases.mayReadShared(head)) {
            throw new NotFound();
        }
        return queries.latest(head.id());
    }

    /** What the network arrived at, for the association whose case it is; empty while it waits. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public Optional<NetworkAnswer> answer(CaseHead head) {
        myCases.requireMine(head.id());
        return queries.latest(head.id())
                .flatMap(item -> item.outcome() == null || item.leftAt() == null
                        ? Optional.empty()
                        : Optional.of(new NetworkAnswer(item.outcome(), item.outcomeMotivation(), item.leftAt())));
    }

    @RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.CASE_OFFICER, Roles.CONTACT_CENTRE})
    public void admit(CaseId caseId, AdmissionForm form, long caseVersion) {
        log.lock(caseId);
        List<QueueItem> waiting = items.findByOpenCaseIdNotNullOrderByPositionAscIdAsc();
        int last = waiting.isEmpty() ? 0 : waiting.getLast().position();
        QueueItem item = new QueueItem(QueueItemId.next(), caseId, form, last + 1, user.name(), clock.instant());
        cases.enterNetwork(
                caseId,
                unit().id(),
                new NextStep(NextStep.Kind.NETWORK_MEETING, "", today().plusDays(FIRST_MEETING_WITHIN_DAYS)),
                form.motivation(),
                caseVersion);
        items.saveAndFlush(item);
        changed(
                caseId,
                "network.admitted",
                form.criteria().stream().sorted().map(Criterion::name).collect(Collectors.joining(",")));
    }

    /** The department that coordinates the network (setting samverkan.network-unit). */
    private UnitRow unit() {
        return units.bySlug(networkUnit)
                .map(unit -> units.ofToday(unit.id()))
                .orElseGet(() -> units.get(units.dutyQueue()));
    }

    /** One place up or down in the queue; at the end of it nothing happens. */
    @RolesAllowed(Roles.NETWORK_COORDINATOR)
    public void move(QueueItemId id, boolean up) {
        List<QueueItem> waiting = items.findByOpenCaseIdNotNullOrderByPositionAscIdAsc();
        int index = indexOf(waiting, id);
        int other = up ? index - 1 : index + 1;
        if (other >= 0 && other < waiting.size()) {
            Collections.swap(waiting, index, other);
            for (int i = 0; i < waiting.size(); i++) {
                waiting.get(i).moveTo(i + 1);
            }
            changed(waiting.get(other).caseId(), "network.moved", String.valueOf(other + 1));
        }
    }

    private static int indexOf(List<QueueItem> waiting, QueueItemId id) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new NotFound();
    }

    /** The meeting the case is taken up at; becomes the case's next date too. */
    @RolesAllowed(Roles.NETWORK_COORDINATOR)
    public void meetOn(QueueItemId id, @Nullable LocalDate day, long version) {
        QueueItem item = find(id);
        item.meetOn(day, today(), version);
        if (day != null) {
            CaseHead head = cases.head(item.caseId());
            cases.plan(item.caseId(), new NextStep(NextStep.Kind.NETWORK_MEETING, "", day), head.version());
        }
        changed(item.caseId(), "network.meeting-set", day == null ? "" : day.toString());
    }

    /** What a department says; members speak for units they work in, the coordinator writes for anyone. */
    @RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.NETWORK_MEMBER})
    public void say(QueueItemId id, StanceForm form) {
        if (!user.has(StaffRole.NETWORK_COORDINATOR) && !user.hasIn(StaffRole.NETWORK_MEMBER, form.unit())) {
            throw new Refused("network.refused.notYourUnit");
        }
        QueueItem item = find(id);
        item.requireOpen();
        jdbc.sql("""
                insert into network_stance (item_id, unit_id, stance, body, author_id, author_name, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        id.value(),
                        form.unit().value(),
                        form.stance().name(),
                        checked(form.text()),
                        user.id().value(),
                        user.name(),
                        Utc.toDb(clock.instant()))
                .update();
        changed(item.caseId(), "network.stance", form.stance().name());
    }

    @RolesAllowed({Roles.NETWORK_COORDINATOR, Roles.NETWORK_MEMBER})
    public void note(QueueItemId id, String text) {
        if (text.isBlank()) {
            throw new Refused("network.refused.emptyNote");
        }
        QueueItem item = find(id);
        item.requireOpen();
        jdbc.sql("insert into network_note (item_id, body, author_id, author_name, at) values (?, ?, ?, ?, ?)")
                .params(id.value(), checked(text), user.id().value(), user.name(), Utc.toDb(clock.instant()))
                .update();
        changed(item.caseId(), "network.noted", "");
    }

    /** The one way out. The owner must be somebody who handles cases in the unit named. */
    @RolesAllowed(Roles.NETWORK_COORDINATOR)
    public void leave(QueueItemId id, OutcomeForm form, long version) {
        QueueItem item = find(id);
        boolean handles = staff
                .of(form.unit(), StaffRole.CASE_OFFICER, StaffRole.NETWORK_COORDINATOR, StaffRole.CONTACT_CENTRE)
                .stream()
                .map(StaffMember::id)
                .anyMatch(form.owner()::equals);
        if (!handles) {
            throw new Refused("network.refused.ownerNotInUnit");
        }
        item.leave(form, clock.instant(), version);
        items.saveAndFlush(item);
        cases.leaveNetwork(
                item.caseId(),
                new LeaveNetwork(form.unit(), form.owner(), form.nextStep(), form.motivation(), form.referral()));
        changed(item.caseId(), "network.left", form.outcome().name());
    }

    @EventListener
    void takenBack(CaseMoved moved) {
        if (moved.step() == CaseStep.WITHDRAWN) {
            items.findByOpenCaseId(moved.id().value()).ifPresent(item -> item.withdrawn(clock.instant()));
        }
    }

    /** The case is locked before its place in the queue, as when the association takes its case back meanwhile. */
    private QueueItem find(QueueItemId id) {
        log.lock(queries.caseOf(id).orElseThrow(NotFound::new));
        return items.lock(id.value()).orElseThrow(NotFound::new);
    }

    private void changed(CaseId caseId, String event, String what) {
        events.publishEvent(new QueueItemChanged(caseId, event, Map.of("what", what)));
    }

    private static String checked(String text) {
        if (text.length() > LONGEST) {
            throw new Refused("network.refused.tooLong", LONGEST, text.length());
        }
        return text.strip();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
