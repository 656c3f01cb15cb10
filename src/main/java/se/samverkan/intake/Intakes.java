package se.samverkan.intake;

import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.Roles;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.CaseTraces;
import se.samverkan.casework.Cases;
import se.samverkan.casework.MyCases;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormCheck;
import se.samverkan.forms.Forms;
import se.samverkan.intake.internal.Intake;
import se.samverkan.intake.internal.IntakeQueries;
import se.samverkan.intake.internal.IntakeStore;
import se.samverkan.intake.internal.TakeOverDesk;
import se.samverkan.intake.internal.TakenDownAnswers;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationForm;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Associations;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.Schemes;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.submissions.Submissions;
import se.samverkan.submissions.TakenDown;

/**
 * What the contact centre takes down for others (docs/decisions/0018). Until it is sent it belongs to the unit whose
 * contact centre began it; for everybody else, the association too, it does not exist.
 */
@Service
@Transactional
@RolesAllowed(Roles.CONTACT_CENTRE)
public class Intakes {

    /** The trace in a case that somebody registered for the association. */
    public static final String ROOM = "intake";

    private static final String INITIATIVE_FORM = "initiative";
    private static final Locale SWEDISH = Locale.of("sv");

    private final IntakeStore store;
    private final IntakeQueries queries;
    private final CaseTraces traces;
    private final TakeOverDesk links;
    private final Associations associations;
    private final Forms forms;
    private final Schemes schemes;
    private final Submissions submissions;
    private final Cases cases;
    private final MyCases myCases;
    private final Units units;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final MessageSource texts;
    private final Clock clock;

    Intakes(
            IntakeStore store,
            IntakeQueries queries,
            CaseTraces traces,
            TakeOverDesk links,
            Associations associations,
            Forms forms,
            Schemes schemes,
            Submissions submissions,
            Cases cases,
            MyCases myCases,
            Units units,
            CurrentUser user,
            ApplicationEventPublisher events,
            MessageSource texts,
            Clock clock) {
        this.store = store;
        this.queries = queries;
        this.traces = traces;
        this.links = links;
        this.associations = associations;
        this.forms = forms;
        this.schemes = schemes;
        this.submissions = submissions;
        this.cases = cases;
        this.myCases = myCases;
        this.units = units;
        this.user = user;
        this.events = events;
        this.texts = texts;
        this.clock = clock;
    }

    /** What the person's contact centre has begun and not sent, at most a hundred, the latest first. */
    @Transactional(readOnly = true)
    public List<IntakeRow> unfinished() {
        return queries.rows(myUnits(), false);
    }

    /** The latest hundred that have become cases. */
    @Transactional(readOnly = true)
    public List<IntakeRow> sent() {
        return queries.rows(myUnits(), true);
    }

    /** @param call an open call to apply for; null for an initiative */
    public IntakeId begin(@Nullable CallId call) {
        UnitId unit = myUnits().stream().findFirst().orElseThrow(NotFound::new);
        String form = INITIATIVE_FORM;
        if (call != null) {
            form = schemes.get(schemes.call(call).scheme()).formKey();
            if (form == null || !schemes.isOpen(call)) {
                throw new Refused("submissions.refused.callClosed");
            }
        }
        Intake intake = new Intake(
                IntakeId.next(),
                unit,
                call == null ? CaseKind.INITIATIVE : CaseKind.GRANT,
                call,
                forms.current(form).id(),
                user.person().orElseThrow(NotFound::new),
                clock.instant());
        store.add(intake);
        return intake.id();
    }

    @Transactional(readOnly = true)
    public IntakeDetails get(IntakeId id) {
        Intake intake = store.find(id).filter(this::mine).orElseThrow(NotFound::new);
        return new IntakeDetails(
                intake.id(),
                intake.version(),
                intake.kind(),
                intake.association(),
                forms.get(intake.form()).definition(),
                intake.answers(),
                intake.caller(),
                intake.savedAt(),
                intake.savedByName(),
                intake.caseId());
    }

    /** Keeps what is typed, right or wrong. */
    public SavedIntake save(IntakeId id, CallerForm caller, Answers typed, long version) {
        Intake intake = locked(id);
        intake.save(caller, typed, version, user.name(), clock.instant());
        return saved(intake);
    }

    public SavedIntake choose(IntakeId id, AssociationId association, long version) {
        Intake intake = locked(id);
        associations.get(association);
        intake.choose(association, version, user.name(), clock.instant());
        return saved(intake);
    }

    /** Registers an association with the least one knows of it, and chooses it; nobody answers for it yet. */
    public SavedIntake registerAssociation(IntakeId id, AssociationForm form, long version) {
        Intake intake = locked(id);
        intake.requireUnchanged(version);
        intake.choose(associations.registerForOthers(form), version, user.name(), clock.instant());
        return saved(intake);
    }

    public void discard(IntakeId id, long version) {
        Intake intake = locked(id);
        intake.requireUnchanged(version);
        store.remove(intake);
    }

    /** How many questions the caller has not answered, or not so that it can be read. */
    @Transactional(readOnly = true)
    public int unanswered(IntakeId id) {
        Intake intake = store.find(id).filter(this::mine).orElseThrow(NotFound::new);
        return FormCheck.gaps(forms.get(intake.form()).definition(), TakenDownAnswers.of(intake));
    }

    /** The association's latest cases, to see whether this one is here already. */
    @Transactional(readOnly = true)
    public List<KnownCase> casesOf(AssociationId association) {
        return queries.casesOf(association);
    }

    /**
     * Makes it a case, once. With an address for mail the caller gets the receipt with its link there; else a letter is
     * to be printed.
     */
    public CaseId send(IntakeId id, long version) {
        Intake intake = locked(id);
        CaseId already = intake.caseId();
        if (already != null) {
            return already;
        }
        intake.requireUnchanged(version);
        AssociationId association = intake.requireReady();
        TakenDownAnswers.requireReadable(intake, forms.get(intake.form()).definition());
        CaseId caseId = submissions.receiveFor(
                new TakenDown(
                        intake.id().value(),
                        intake.kind(),
                        association,
                        intake.call(),
                        intake.form(),
                        TakenDownAnswers.of(intake)),
                how(intake.unit(), association));
        intake.sent(caseId, clock.instant());
        traces.leave(caseId, ROOM);
        store.flush();
        events.publishEvent(new IntakeRegistered(
                intake.id(), caseId, intake.unit(), intake.caller().channel()));
        if (!intake.caller().email().isBlank()) {
            links.mail(intake);
        }
        return caseId;
    }

    /** Mails the receipt with a new link; the earlier one no longer works. */
    public void mailAgain(IntakeId id) {
        links.mail(registered(id));
    }

    /** A new link for a letter; the earlier one no longer works. */
    public PrintedLink printAgain(IntakeId id) {
        return links.print(registered(id));
    }

    /** May the person send links for this case? */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public boolean maySendLinks(Registration registration) {
        return user.hasIn(StaffRole.CONTACT_CENTRE, registration.unit());
    }

    /** How the case came in, for staff who may read it whole; empty when the association sent it itself. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public Optional<Registration> registration(CaseHead head) {
        if (!cases.mayReadWhole(head)) {
            throw new NotFound();
        }
        return queries.registration(head.id()).map(how -> cases.contactsHidden(head) ? how.withoutCaller() : how);
    }

    /** How the case was registered for an association, for those who read its cases; empty when it sent it itself. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.PERSON)
    public Optional<RegisteredForUs> registeredForUs(CaseId id) {
        CaseHead head = myCases.head(id);
        return queries.registration(head.id())
                .map(how -> new RegisteredForUs(
                        how.at(),
                        how.caller().name(),
                        submissions
                                .mine(head.id())
                                .map(sent -> FormCheck.gaps(sent.form(), sent.answers()))
                                .orElse(0)));
    }

    /** How many questions the association has left to answer; files it may always add. */
    @Transactional(readOnly = true)
    @RolesAllowed(Roles.STAFF)
    public int unanswered(CaseHead head) {
        return submissions.gapsIn(head);
    }

    /** The same for the contact centre that registered it, wherever the case is now. */
    @Transactional(readOnly = true)
    public Registration registration(IntakeId id) {
        CaseId caseId = get(id).caseId();
        if (caseId == null) {
            throw new NotFound();
        }
        return queries.registration(caseId).orElseThrow(NotFound::new);
    }

    private Intake registered(IntakeId id) {
        Intake intake = locked(id);
        if (intake.caseId() == null) {
            throw new NotFound();
        }
        return intake;
    }

    private Intake locked(IntakeId id) {
        return store.lock(id).filter(this::mine).orElseThrow(NotFound::new);
    }

    private SavedIntake saved(Intake intake) {
        store.flush();
        return new SavedIntake(intake.version(), intake.savedAt());
    }

    /** Kept in the case's history, in Swedish as every history is. */
    private String how(UnitId unit, AssociationId association) {
        return texts.getMessage(
                "intake.history",
                new Object[] {
                    units.get(unit).name().sv(),
                    associations.names(List.of(association)).getOrDefault(association, "")
                },
                SWEDISH);
    }

    private boolean mine(Intake intake) {
        return user.hasIn(StaffRole.CONTACT_CENTRE, intake.unit());
    }

    private List<UnitId> myUnits() {
        return user.units().stream()
                .filter(unit -> user.hasIn(StaffRole.CONTACT_CENTRE, unit))
                .toList();
    }
}
