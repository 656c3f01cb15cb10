package se.samverkan.partnerships;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseTraces;
import se.samverkan.journal.Journal;
import se.samverkan.organisations.AssociationId;
import se.samverkan.partnerships.internal.Partnership;
import se.samverkan.partnerships.internal.PartnershipAccess;
import se.samverkan.partnerships.internal.PartnershipNumbers;
import se.samverkan.partnerships.internal.PartnershipQueries;
import se.samverkan.partnerships.internal.PartnershipRecords;
import se.samverkan.partnerships.internal.PartnershipRepository;
import se.samverkan.partnerships.internal.PublishingPolicies;
import se.samverkan.partnerships.internal.Terms;
import se.samverkan.partnerships.internal.TermsReader;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

/**
 * Agreements with associations as staff work on them. Every step carries the version that the person saw; an older one
 * is refused with {@link se.samverkan.shared.Conflict}. What is incomplete is refused with
 * {@link PartnershipIncomplete}, which names everything that is missing.
 */
@Service
@Transactional
public class Partnerships {

    private static final int HISTORY = 200;

    private final PartnershipRepository repository;
    /** The trace in a case that a partnership has come of. */
    public static final String ROOM = "partnerships";

    private final PartnershipQueries queries;
    private final CaseTraces traces;
    private final PartnershipNumbers numbers;
    private final TermsReader terms;
    private final PartnershipAccess access;
    private final CurrentUser user;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Partnerships(
            PartnershipRepository repository,
            PartnershipQueries queries,
            CaseTraces traces,
            PartnershipNumbers numbers,
            TermsReader terms,
            PartnershipAccess access,
            CurrentUser user,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.queries = queries;
        this.traces = traces;
        this.numbers = numbers;
        this.terms = terms;
        this.access = access;
        this.user = user;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A draft with the next number, from a case or from nothing. */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.NETWORK_COORDINATOR, Roles.COMMITTEE_SECRETARY, Roles.COMMUNICATIONS})
    public PartnershipId start(@Nullable CaseId caseId, PartnershipDraftForm form) {
        Terms written = terms.read(form);
        CaseId known = caseId;
        if (caseId != null && !access.readsCase(caseId)) {
            throw new NotFound();
        }
        Partnership draft =
                new Partnership(PartnershipId.next(), numbers.next(), known, written, user.id(), clock.instant());
        repository.save(draft);
        if (known != null) {
            traces.leave(known, ROOM);
        }
        events.publishEvent(new PartnershipDrafted(draft.id(), draft.number(), known));
        return draft.id();
    }

    /**
     * New terms. A reviewed one is a draft again afterwards; a public one is corrected in public, which only
     * communications may and only to something complete.
     */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.NETWORK_COORDINATOR, Roles.COMMITTEE_SECRETARY, Roles.COMMUNICATIONS})
    public void change(PartnershipId id, PartnershipDraftForm form, long seenVersion) {
        Partnership partnership = written(id, seenVersion);
        boolean correction = partnership.status().isPublic();
        if (correction && !user.has(StaffRole.COMMUNICATIONS)) {
            throw new Refused("partnerships.refused.onlyCommunications");
        }
        List<String> fields = partnership.change(terms.read(form), clock.instant());
        if (correction) {
            requireComplete(partnership);
        }
        if (!fields.isEmpty()) {
            events.publishEvent(new PartnershipChanged(id, partnership.number(), correction, fields));
        }
    }

    /** Somebody has read it as citizens will; needs everything that publishing needs. */
    @RolesAllowed({Roles.CASE_OFFICER, Roles.NETWORK_COORDINATOR, Roles.COMMITTEE_SECRETARY, Roles.COMMUNICATIONS})
    public void review(PartnershipId id, long seenVersion) {
        Partnership partnership = written(id, seenVersion);
        partnership.review(clock.instant());
        requireComplete(partnership);
        events.publishEvent(new PartnershipReviewed(id, partnership.number()));
    }

    @RolesAllowed({Roles.COMMUNICATIONS, Roles.ADMINISTRATOR})
    public void publish(PartnershipId id, long seenVersion) {
        Partnership partnership = seen(id, seenVersion);
        partnership.publish(clock.instant());
        requireComplete(partnership);
        events.publishEvent(new PartnershipPublished(
                id, partnership.number(), partnership.terms().form().name(), partnership.caseId()));
    }

    /**
     * It is over; its page stays and says so.
     *
     * @param lastDay today or before; it becomes the end of the partnership's period
     */
    @RolesAllowed({Roles.COMMUNICATIONS, Roles.ADMINISTRATOR})
    public void end(PartnershipId id, LocalDate lastDay, long seenVersion) {
        Partnership partnership = seen(id, seenVersion);
        Instant now = clock.instant();
        partnership.end(lastDay, SwedishTime.day(now), now);
        events.publishEvent(new PartnershipEnded(id, partnership.number(), lastDay));
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public PartnershipDetails details(PartnershipId id) {
        return PartnershipRecords.details(read(id), user.roles(), journal.about("partnership", id.value(), HISTORY));
    }

    /** As citizens would see it now; empty as long as it has no committee or no first day. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public Optional<PublishedPartnership> preview(PartnershipId id) {
        return PartnershipRecords.asPublished(read(id), clock.instant());
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<PartnershipRow> list(PartnershipFilter filter) {
        return queries.rows(filter, access);
    }

    /** How many there are in every status with these words; a status without any is left out. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public Map<PartnershipStatus, Long> counts(String words) {
        return queries.counts(words, access);
    }

    /** The association's, newest first, at most a hundred. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<PartnershipRow> ofAssociation(AssociationId association) {
        return queries.ofAssociation(association, access);
    }

    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public List<PartnershipRow> ofCase(CaseId caseId) {
        return queries.ofCase(caseId, access.readsCase(caseId));
    }

    private Partnership read(PartnershipId id) {
        Partnership partnership = repository.findById(id.value()).orElseThrow(NotFound::new);
        access.requireReading(partnership);
        return partnership;
    }

    /** The right is asked before the version: what is not theirs does not exist. */
    private Partnership written(PartnershipId id, long version) {
        Partnership partnership = repository.findLockedById(id.value()).orElseThrow(NotFound::new);
        if (!partnership.status().isPublic()) {
            access.requireWriting(partnership);
        }
        partnership.requireSeen(version);
        return partnership;
    }

    private Partnership seen(PartnershipId id, long version) {
        Partnership partnership = repository.findLockedById(id.value()).orElseThrow(NotFound::new);
        partnership.requireSeen(version);
        return partnership;
    }

    private static void requireComplete(Partnership partnership) {
        List<Reason> missing = PublishingPolicies.missing(partnership.terms());
        if (!missing.isEmpty()) {
            throw new PartnershipIncomplete(missing);
        }
    }
}
