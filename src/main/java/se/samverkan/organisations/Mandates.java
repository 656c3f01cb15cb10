package se.samverkan.organisations;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.access.Roles;
import se.samverkan.organisations.internal.InvitationDesk;
import se.samverkan.organisations.internal.JoinDesk;
import se.samverkan.organisations.internal.MandateDesk;
import se.samverkan.organisations.internal.MandateQueries;
import se.samverkan.organisations.internal.RequestMandates;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;

/**
 * Who may do what for which association, read once for a page and anew for every change. The one place that answers "may this person
 * act for that association": being staff gives nothing here.
 */
@Service
@Transactional
public class Mandates {

    private final MandateQueries queries;
    private final RequestMandates known;
    private final MandateDesk desk;
    private final InvitationDesk invitations;
    private final JoinDesk joins;
    private final CurrentUser current;
    private final People people;

    Mandates(
            MandateQueries queries,
            RequestMandates known,
            MandateDesk desk,
            InvitationDesk invitations,
            JoinDesk joins,
            CurrentUser current,
            People people) {
        this.queries = queries;
        this.known = known;
        this.desk = desk;
        this.invitations = invitations;
        this.joins = joins;
        this.current = current;
        this.people = people;
    }

    /** The associations the signed-in person acts for, by name. */
    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public List<MyAssociation> mine() {
        return queries.of(current.id());
    }

    @Transactional(readOnly = true)
    public boolean mayRead(AssociationId association) {
        return may(association, MandateKind.READER);
    }

    @Transactional(readOnly = true)
    public boolean mayEdit(AssociationId association) {
        return may(association, MandateKind.EDITOR);
    }

    @Transactional(readOnly = true)
    public void requireRead(AssociationId association) {
        if (!mayRead(association)) {
            throw new NotFound();
        }
    }

    /**
     * For those who may write for the association.
     *
     * @throws Refused when the person has a mandate that only reads or signs; {@link NotFound} when none at all
     */
    @Transactional(readOnly = true)
    public void requireEdit(AssociationId association) {
        require(association, MandateKind.EDITOR, "organisations.refused.editorOnly");
    }

    /**
     * For those who answer for the association.
     *
     * @throws Refused when the person has another mandate; {@link NotFound} when none at all
     */
    @Transactional(readOnly = true)
    public void requireOwner(AssociationId association) {
        require(association, MandateKind.OWNER, "organisations.refused.ownerOnly");
    }

    /** Those who get the association's mail: owners and editors. Checks nothing, for use inside the program. */
    @Transactional(readOnly = true)
    public List<PersonId> peopleOf(AssociationId association) {
        return queries.holding(association, MandateKind.EDITOR);
    }

    /** Those who answer for the association. Checks nothing, for use inside the program. */
    @Transactional(readOnly = true)
    public List<PersonId> ownersOf(AssociationId association) {
        return queries.holding(association, MandateKind.OWNER);
    }

    /** Everybody with a mandate now or later, longest first; for those themselves and for staff. */
    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public List<MandateRow> people(AssociationId association) {
        if (!current.isStaff()) {
            requireRead(association);
        }
        List<MandateQueries.PersonMandate> mandates = queries.people(association);
        Map<PersonId, PersonDetails> details = people.byIds(
                mandates.stream().map(MandateQueries.PersonMandate::person).toList());
        boolean hidden = current.isStaff() && queries.protectedDetails(association) && !mayRead(association);
        return mandates.stream()
                .flatMap(mandate -> Stream.ofNullable(details.get(mandate.person()))
                        .map(person -> row(mandate, person, hidden ? "" : person.email())))
                .toList();
    }

    /**
     * Mails an invitation that is good for a fortnight; for owners.
     *
     * @throws Refused for an address that is none, somebody who acts already, or too many in a day
     */
    @RolesAllowed(Roles.PERSON)
    public InvitationId invite(AssociationId association, String email, MandateKind kind) {
        return invitations.invite(association, email, kind, null);
    }

    /** As {@link #invite(AssociationId, String, MandateKind)}, to a mandate that ends after {@code lastDay}. */
    @RolesAllowed(Roles.PERSON)
    public InvitationId invite(AssociationId association, String email, MandateKind kind, @Nullable LocalDate lastDay) {
        return invitations.invite(association, email, kind, lastDay);
    }

    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public List<InvitationRow> invitations(AssociationId association) {
        requireOwner(association);
        return queries.openInvitations(association);
    }

    @RolesAllowed(Roles.PERSON)
    public void withdraw(InvitationId invitation) {
        invitations.withdraw(invitation);
    }

    /**
     * What the link in an invitation offers to the person who is signed in.
     *
     * @throws Refused for a link that is used, withdrawn, too old, unknown or meant for another address
     */
    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public InvitationOffer offer(String token) {
        return invitations.offer(token);
    }

    /** Takes the offer, once; refuses as {@link #offer}. */
    @RolesAllowed(Roles.PERSON)
    public AssociationId accept(String token) {
        return invitations.accept(token);
    }

    /** Ends a mandate at once: an owner anybody's, everybody their own, but never that of the last owner. */
    @RolesAllowed(Roles.PERSON)
    public void end(MandateId id) {
        desk.end(id);
    }

    /**
     * Gives somebody's mandate another kind from a day on, or another last day; for owners.
     *
     * @throws Refused when nobody would answer for the association on some day to come
     */
    @RolesAllowed(Roles.PERSON)
    public void change(MandateId id, MandateForm form) {
        desk.change(id, form);
    }

    /** Lets somebody who acts for the association already answer for it instead of me, from a day on. */
    @RolesAllowed(Roles.PERSON)
    public void handOver(AssociationId association, HandOverForm form) {
        desk.handOver(association, form);
    }

    /**
     * Asks the owners to be let in.
     *
     * @throws Refused when asked already, refused lately, or in already
     */
    @RolesAllowed(Roles.PERSON)
    public JoinRequestId requestToJoin(AssociationId association, String message) {
        return joins.request(association, message);
    }

    /**
     * Lets the signed-in person into an association whose matter was handed to them: its owner when it has none, else
     * its owners are asked. For a room that has made sure of the handing over; checks nothing of it.
     */
    @RolesAllowed(Roles.PERSON)
    public TakenOver takeOver(AssociationId association) {
        return joins.takeOver(association);
    }

    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public List<JoinRequestRow> joinRequests(AssociationId association) {
        requireOwner(association);
        List<MandateQueries.OpenJoinRequest> open = queries.openJoinRequests(association);
        Map<PersonId, PersonDetails> details = people.byIds(
                open.stream().map(MandateQueries.OpenJoinRequest::person).toList());
        return open.stream()
                .flatMap(request ->
                        Stream.ofNullable(details.get(request.person())).map(person -> row(request, person)))
                .toList();
    }

    @RolesAllowed(Roles.PERSON)
    public void answerJoin(JoinRequestId request, JoinAnswer answer) {
        joins.answer(request, answer);
    }

    /** What I have asked associations and not been let in for, newest first, at most ten. */
    @RolesAllowed(Roles.PERSON)
    @Transactional(readOnly = true)
    public List<MyJoinRequest> myJoinRequests() {
        return queries.joinRequestsOf(current.id());
    }

    private boolean may(AssociationId association, MandateKind kind) {
        return kinds(association).stream().anyMatch(own -> own.covers(kind));
    }

    private void require(AssociationId association, MandateKind kind, String refusal) {
        Set<MandateKind> kinds = kinds(association);
        if (kinds.isEmpty()) {
            throw new NotFound();
        }
        if (kinds.stream().noneMatch(own -> own.covers(kind))) {
            throw new Refused(refusal);
        }
    }

    private Set<MandateKind> kinds(AssociationId association) {
        return current.person()
                .map(person -> known.kinds(person.id(), association))
                .orElse(Set.of());
    }

    private static MandateRow row(MandateQueries.PersonMandate mandate, PersonDetails person, String email) {
        return new MandateRow(
                mandate.id(),
                person.id(),
                person.name(),
                email,
                mandate.kind(),
                mandate.term().from(),
                mandate.term().lastDay());
    }

    private static JoinRequestRow row(MandateQueries.OpenJoinRequest request, PersonDetails person) {
        return new JoinRequestRow(
                request.id(), person.id(), person.name(), person.email(), request.message(), request.requestedAt());
    }
}
