package se.samverkan.intake.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonDetails;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.forms.Answers;
import se.samverkan.forms.FormVersionId;
import se.samverkan.intake.CallerForm;
import se.samverkan.intake.Channel;
import se.samverkan.intake.IntakeId;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.programmes.CallId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.Refused;
import se.samverkan.shared.RefusedForReasons;

/** Something a member of staff takes down for somebody else, until it becomes a case. */
@Entity
@Table(name = "intake")
public class Intake {

    /** What a case has room for. */
    private static final int LONGEST_TITLE = 300;

    private static final int FEWEST_PHONE_DIGITS = 6;

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID unitId;
    private @Nullable UUID associationId;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private @Nullable UUID callId;
    private UUID formVersionId;
    private String answers;
    private String callerName;
    private String callerPhone;
    private String callerEmail;
    private String callerAddress;
    private String callerPostalCode;
    private String callerCity;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private UUID registeredBy;
    private String registeredByName;
    private Instant savedAt;
    private String savedByName;
    private @Nullable UUID caseId;
    private @Nullable Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected Intake() {}

    @SuppressWarnings("NullAway.Init") // the caller is set by keep
    public Intake(
            IntakeId id,
            UnitId unit,
            CaseKind kind,
            @Nullable CallId call,
            FormVersionId form,
            PersonDetails by,
            Instant at) {
        this.id = id.value();
        this.unitId = unit.value();
        this.kind = kind;
        this.callId = call == null ? null : call.value();
        this.formVersionId = form.value();
        this.registeredBy = by.id().value();
        this.registeredByName = by.name();
        keep(CallerForm.NOBODY, Answers.NONE, by.name(), at);
    }

    /** Keeps what is typed, right or wrong; it is judged when it is sent. */
    public void save(CallerForm caller, Answers typed, long seen, String byName, Instant at) {
        requireUnchanged(seen);
        keep(caller, typed, byName, at);
    }

    public void choose(AssociationId association, long seen, String byName, Instant at) {
        requireUnchanged(seen);
        associationId = association.value();
        savedAt = at;
        savedByName = byName;
    }

    /** Refuses what would make a case nobody could find or answer; other gaps the association fills in later. */
    public AssociationId requireReady() {
        List<Refused> reasons = new ArrayList<>();
        if (associationId == null) {
            reasons.add(new Refused("intake.refused.associationMissing"));
        }
        if (callerName.isBlank()) {
            reasons.add(new Refused("intake.refused.callerMissing"));
        }
        if (!callerPhone.isBlank() && callerPhone.replaceAll("\\D", "").length() < FEWEST_PHONE_DIGITS) {
            reasons.add(new Refused("intake.refused.phone"));
        }
        if (!callerPostalCode.isBlank()
                && !callerPostalCode.replaceAll("\\s", "").matches("(?i)(SE?-)?[1-9]\\d{4}")) {
            reasons.add(new Refused("intake.refused.postalCode"));
        }
        if (callerEmail.isBlank() && !caller().hasAddress()) {
            reasons.add(new Refused("intake.refused.callerUnreachable"));
        }
        String title = answers().text("title").strip();
        if (title.isEmpty()) {
            reasons.add(new Refused("intake.refused.titleMissing"));
        }
        if (title.length() > LONGEST_TITLE) {
            reasons.add(new Refused("intake.refused.titleTooLong", LONGEST_TITLE, title.length()));
        }
        RefusedForReasons.unlessEmpty(reasons);
        if (!callerEmail.isBlank()) {
            EmailAddress.parse(callerEmail);
        }
        return new AssociationId(Objects.requireNonNull(associationId));
    }

    public void sent(CaseId becameCase, Instant at) {
        caseId = becameCase.value();
        sentAt = at;
    }

    public void requireUnchanged(long seen) {
        if (caseId != null) {
            throw new Refused("intake.refused.sentAlready");
        }
        if (seen != version) {
            throw new Conflict("intake.refused.changed", savedByName);
        }
    }

    private void keep(CallerForm caller, Answers typed, String byName, Instant at) {
        channel = caller.channel();
        callerName = line(caller.name(), 200);
        callerPhone = line(caller.phone(), 40);
        callerEmail = line(caller.email(), 254);
        callerAddress = line(caller.address(), 200);
        callerPostalCode = line(caller.postalCode(), 10);
        callerCity = line(caller.city(), 200);
        answers = typed.toJson();
        savedAt = at;
        savedByName = byName;
    }

    private static String line(String typed, int limit) {
        String line = typed.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        if (line.length() > limit) {
            throw new Refused("intake.refused.tooLong", limit, line.length());
        }
        return line;
    }

    public IntakeId id() {
        return new IntakeId(id);
    }

    public long version() {
        return version;
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }

    public @Nullable AssociationId association() {
        return associationId == null ? null : new AssociationId(associationId);
    }

    public CaseKind kind() {
        return kind;
    }

    public @Nullable CallId call() {
        return callId == null ? null : new CallId(callId);
    }

    public FormVersionId form() {
        return new FormVersionId(formVersionId);
    }

    public Answers answers() {
        return Answers.fromJson(answers);
    }

    public CallerForm caller() {
        return new CallerForm(
                channel, callerName, callerPhone, callerEmail, callerAddress, callerPostalCode, callerCity);
    }

    public Instant savedAt() {
        return savedAt;
    }

    public String savedByName() {
        return savedByName;
    }

    public @Nullable CaseId caseId() {
        return caseId == null ? null : new CaseId(caseId);
    }
}
