package se.samverkan.casework.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.casework.ArrivedCase;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.CaseMoved;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.LeaveNetwork;
import se.samverkan.casework.NextStep;
import se.samverkan.municipality.UnitId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Slug;

/** The case itself: it alone decides which step may follow, and always has an owner and a next date until it ends. */
@Entity
@Table(name = "case_file")
public class CaseFile {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "number_year")
    private int year;

    @Column(name = "number_in_year")
    private int numberInYear;

    private UUID submissionKey;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private String title;
    private String searchText;
    private UUID associationId;
    private UUID submittedBy;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private UUID unitId;
    private @Nullable UUID officerId;
    private @Nullable UUID committeeId;
    private boolean sharedWithNetwork;
    private @Nullable BigDecimal requestedAmount;
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    private NextStep.@Nullable Kind nextKind;

    private @Nullable String nextNote;
    private @Nullable LocalDate nextDate;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    @SuppressWarnings("NullAway.Init") // the version is Hibernate's
    CaseFile(
            CaseId id,
            CaseNumber number,
            ArrivedCase arrived,
            String associationName,
            UnitId queue,
            Instant at,
            NextStep first) {
        this.id = id.value();
        this.year = number.year();
        this.numberInYear = number.number();
        this.submissionKey = arrived.submissionKey();
        this.kind = arrived.kind();
        this.title = arrived.title().strip();
        this.searchText = searchable(number + " " + title + " " + associationName);
        this.associationId = arrived.association().value();
        this.submittedBy = arrived.submittedBy().value();
        this.status = CaseStatus.RECEIVED;
        this.unitId = queue.value();
        this.committeeId =
                arrived.committee() == null ? null : arrived.committee().value();
        this.requestedAmount = arrived.requestedAmount();
        this.receivedAt = at;
        plan(first);
    }

    /** Letters and digits only, folded, so that a search for "Arsmote 42" finds "Årsmöte … 00042". */
    static String searchable(String text) {
        StringBuilder folded = new StringBuilder(" ");
        for (String word : text.split("\\s+", -1)) {
            String plain = Slug.of(word).replace("-", " ");
            folded.append("namnlos".equals(plain) ? "" : plain + " ");
        }
        return folded.substring(0, Math.min(folded.length(), 600));
    }

    /** Refuses what was decided on an older picture of the case than the one stored. */
    CaseFile seenAs(long seenVersion) {
        if (seenVersion != version) {
            throw new Conflict("casework.refused.changedMeanwhile");
        }
        return this;
    }

    void take(PersonId officer, UnitId unit, NextStep next) {
        if (status == CaseStatus.NETWORK) {
            throw new Refused("casework.refused.inNetwork");
        }
        moveTo(CaseStatus.ASSIGNED);
        unitId = unit.value();
        officerId = officer.value();
        plan(next);
    }

    void assign(AssignForm form) {
        if (status == CaseStatus.NETWORK) {
            throw new Refused("casework.refused.inNetwork");
        }
        moveTo(form.officer() == null ? CaseStatus.TRIAGE : CaseStatus.ASSIGNED);
        unitId = form.unit().value();
        officerId = form.officer() == null ? null : form.officer().value();
        plan(form.nextStep());
    }

    void enterNetwork(UnitId network, NextStep next) {
        moveTo(CaseStatus.NETWORK);
        unitId = network.value();
        officerId = null;
        sharedWithNetwork = true;
        plan(next);
    }

    void leaveNetwork(LeaveNetwork leave) {
        if (status != CaseStatus.NETWORK) {
            throw new Refused("casework.refused.notInNetwork");
        }
        moveTo(leave.referral() == null ? CaseStatus.ASSIGNED : CaseStatus.REFERRED);
        unitId = leave.unit().value();
        officerId = leave.owner().value();
        plan(leave.nextStep());
    }

    void refer(PersonId officer, NextStep next) {
        if (status == CaseStatus.NETWORK) {
            throw new Refused("casework.refused.inNetwork");
        }
        moveTo(CaseStatus.REFERRED);
        officerId = officer.value();
        plan(next);
    }

    void decide(NextStep next) {
        moveTo(CaseStatus.DECIDED);
        plan(next);
    }

    void followUp(NextStep next) {
        moveTo(CaseStatus.FOLLOW_UP);
        plan(next);
    }

    void end(CaseStatus ending) {
        moveTo(ending);
        nextKind = null;
        nextNote = null;
        nextDate = null;
    }

    /** The matter goes on in another case: possible until the case has been decided or shared. */
    void endAsDuplicate() {
        if (status == CaseStatus.NETWORK) {
            throw new Refused("casework.refused.inNetwork");
        }
        if (!status.successors().contains(CaseStatus.ASSIGNED)) {
            throw new Refused(status.ended() ? "casework.refused.ended" : "casework.refused.step");
        }
        status = CaseStatus.CLOSED;
        nextKind = null;
        nextNote = null;
        nextDate = null;
    }

    void plan(NextStep next) {
        if (status.ended()) {
            throw new Refused("casework.refused.ended");
        }
        nextKind = next.kind();
        nextNote = next.note();
        nextDate = next.date();
    }

    /** The one guard every change of status passes. */
    private void moveTo(CaseStatus next) {
        if (!status.successors().contains(next)) {
            throw new Refused(status.ended() ? "casework.refused.ended" : "casework.refused.step");
        }
        status = next;
    }

    CaseMoved moved(CaseStep step, @Nullable CaseStatus from) {
        return new CaseMoved(
                id(),
                number(),
                kind,
                title,
                association(),
                step,
                from,
                status,
                unit(),
                officer(),
                submittedBy(),
                nextStep());
    }

    CaseId id() {
        return new CaseId(id);
    }

    CaseNumber number() {
        return new CaseNumber(year, numberInYear);
    }

    CaseKind kind() {
        return kind;
    }

    String title() {
        return title;
    }

    CaseStatus status() {
        return status;
    }

    AssociationId association() {
        return new AssociationId(associationId);
    }

    UnitId unit() {
        return new UnitId(unitId);
    }

    PersonId submittedBy() {
        return new PersonId(submittedBy);
    }

    @Nullable
    PersonId officer() {
        return officerId == null ? null : new PersonId(officerId);
    }

    @Nullable
    UnitId committee() {
        return committeeId == null ? null : new UnitId(committeeId);
    }

    boolean sharedWithNetwork() {
        return sharedWithNetwork;
    }

    @Nullable
    BigDecimal requestedAmount() {
        return requestedAmount;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    @Nullable
    NextStep nextStep() {
        return nextKind == null || nextDate == null
                ? null
                : new NextStep(nextKind, nextNote == null ? "" : nextNote, nextDate);
    }

    long version() {
        return version;
    }
}
