package se.samverkan.organisations;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.PersonId;
import se.samverkan.access.Roles;
import se.samverkan.organisations.internal.Association;
import se.samverkan.organisations.internal.AssociationFacts;
import se.samverkan.organisations.internal.AssociationHistory;
import se.samverkan.organisations.internal.AssociationInput;
import se.samverkan.organisations.internal.AssociationQueries;
import se.samverkan.organisations.internal.Duplicates;
import se.samverkan.organisations.internal.FormerNames;
import se.samverkan.organisations.internal.Mandate;
import se.samverkan.organisations.internal.OrganisationStore;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.OrganisationNumber;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

/** The register of associations: one record of each, used by every application, agreement and report. */
@Service
@Transactional
public class Associations {

    private static final int MOST_ROWS = 200;

    private final OrganisationStore store;
    private final AssociationQueries queries;
    private final Mandates mandates;
    private final AssociationHistory history;
    private final Duplicates duplicates;
    private final FormerNames former;
    private final CurrentUser current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Associations(
            OrganisationStore store,
            AssociationQueries queries,
            Mandates mandates,
            AssociationHistory history,
            Duplicates duplicates,
            FormerNames former,
            CurrentUser current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.mandates = mandates;
        this.history = history;
        this.duplicates = duplicates;
        this.former = former;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers an association with the signed-in person as its owner.
     *
     * @throws AssociationExists when the number is registered already, also when somebody else does so at this moment
     */
    @RolesAllowed(Roles.PERSON)
    public AssociationId register(AssociationForm form) {
        return register(form, "");
    }

    /**
     * As {@link #register(AssociationForm)}.
     *
     * @param despite why it is another one, asked for when one very like it is registered
     */
    @RolesAllowed(Roles.PERSON)
    public AssociationId register(AssociationForm form, String despite) {
        PersonId me = current.id();
        AssociationFacts facts = AssociationFacts.of(form, today());
        offerExisting(facts.organisationNumber());
        String why = AssociationInput.reason(despite);
        if (why.isEmpty() && duplicates.like(form).stream().anyMatch(SimilarAssociation::veryAlike)) {
            throw new Refused("organisations.refused.reasonForAnother");
        }
        AssociationId id = AssociationId.next();
        Mandate owner = new Mandate(id, me, MandateKind.OWNER, today());
        Association association = new Association(id, facts, why, me, clock.instant());
        storedOnce(facts, () -> store.add(association));
        store.add(owner);
        events.publishEvent(new AssociationRegistered(id, facts.name()));
        events.publishEvent(new MandateGranted(id, owner.id(), me, MandateKind.OWNER, owner.term()));
        return id;
    }

    /**
     * Registers an association for somebody else, with as little as is known: nobody answers for it yet.
     *
     * @throws AssociationExists when the number is registered already
     */
    @RolesAllowed(Roles.CONTACT_CENTRE)
    public AssociationId registerForOthers(AssociationForm form) {
        AssociationFacts facts = AssociationFacts.least(form, today());
        offerExisting(facts.organisationNumber());
        AssociationId id = AssociationId.next();
        Association association = new Association(id, facts, "", current.id(), clock.instant());
        storedOnce(facts, () -> store.add(association));
        events.publishEvent(new AssociationRegistered(id, facts.name()));
        return id;
    }

    /**
     * Registered associations that may be the one in the form, by name, mail domain or phone; to be shown before it is
     * registered. With a number, only those without one come in question.
     */
    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public List<SimilarAssociation> similar(AssociationForm form) {
        return duplicates.like(form);
    }

    /**
     * Changes what is on record; for those who may write for the association.
     *
     * @param version the one the person saw
     * @throws se.samverkan.shared.Conflict when somebody has changed the association since
     */
    @RolesAllowed(Roles.PERSON)
    public void update(AssociationId id, AssociationForm form, long version) {
        mandates.requireEdit(id);
        AssociationFacts facts = AssociationFacts.of(form, today());
        Association association = store.lock(id).orElseThrow(NotFound::new);
        AssociationFacts before = association.facts();
        association.change(facts, version);
        storedOnce(facts, store::flush);
        if (!before.name().equals(facts.name())) {
            former.keep(id, before, FormerName.Why.RENAMED, "");
            events.publishEvent(new AssociationRenamed(id, before.name(), facts.name()));
        }
        events.publishEvent(new AssociationChanged(id));
    }

    /**
     * Puts a wrong organisation number right, for staff who know the associations; the earlier one is kept.
     *
     * @param version the one the person saw
     */
    @RolesAllowed({Roles.CONTACT_CENTRE, Roles.NETWORK_COORDINATOR, Roles.ADMINISTRATOR})
    public void correctNumber(AssociationId id, String number, String reason, long version) {
        String why = AssociationInput.reason(reason);
        String digits = OrganisationNumber.parse(number).digits();
        if (why.isEmpty()) {
            throw new Refused("organisations.refused.numberReason");
        }
        offerExisting(digits);
        Association association = store.lock(id).orElseThrow(NotFound::new);
        AssociationFacts before = association.facts();
        association.correctNumber(digits, version);
        storedOnce(association.facts(), store::flush);
        former.keep(id, before, FormerName.Why.NUMBER_CORRECTED, why);
        String earlier = before.organisationNumber();
        events.publishEvent(new AssociationNumberCorrected(id, earlier == null ? "" : earlier, digits));
    }

    /** The names and numbers it had before, latest first; for those who act for it, and for staff. */
    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public List<FormerName> formerNames(AssociationId id) {
        if (!current.isStaff()) {
            mandates.requireRead(id);
        }
        return former.of(id);
    }

    /**
     * For whoever is going to keep something for the association: it stays what it is until this transaction has ended.
     *
     * @throws Refused when it has been merged into another meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void requireLiving(AssociationId id) {
        if (!queries.lives(id)) {
            throw new Refused("organisations.refused.merged");
        }
    }

    /** For those who act for the association, and for staff. */
    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public AssociationDetails get(AssociationId id) {
        if (!current.isStaff()) {
            mandates.requireRead(id);
        }
        AssociationDetails details = queries.details(id).orElseThrow(NotFound::new);
        return details.protectedDetails() && !mandates.mayRead(id) ? details.withoutContact() : details;
    }

    /** What has happened to it, newest first, at most a hundred things; for those who act for it, and for staff. */
    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public List<AssociationHistoryRow> history(AssociationId id) {
        if (!current.isStaff()) {
            mandates.requireRead(id);
        }
        return history.of(id);
    }

    /** The names of those that exist. Checks nothing, for lists inside the program. */
    @Transactional(readOnly = true)
    public Map<AssociationId, String> names(Collection<AssociationId> ids) {
        return queries.names(ids);
    }

    /** By name; every word must be part of name, place or number. At most {@code limit} rows, and never above 200. */
    @RolesAllowed(Roles.STAFF)
    @Transactional(readOnly = true)
    public List<AssociationRow> search(String words, int limit) {
        return queries.search(words, Math.min(limit, MOST_ROWS));
    }

    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public Optional<AssociationRow> byNumber(OrganisationNumber number) {
        return queries.byNumber(number);
    }

    private void offerExisting(@Nullable String number) {
        if (number != null) {
            queries.byNumber(new OrganisationNumber(number)).ifPresent(existing -> {
                throw new AssociationExists(existing.id(), existing.name());
            });
        }
    }

    /** The unique number in the database decides between two who register, or add the number, at the same moment. */
    private void storedOnce(AssociationFacts facts, Runnable storing) {
        try {
            storing.run();
        } catch (DataIntegrityViolationException taken) {
            offerExisting(facts.organisationNumber());
            throw taken;
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(SwedishTime.ZONE));
    }
}
