package se.samverkan.network.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseId;
import se.samverkan.network.AdmissionForm;
import se.samverkan.network.Criterion;
import se.samverkan.network.Outcome;
import se.samverkan.network.OutcomeForm;
import se.samverkan.network.QueueItemId;
import se.samverkan.network.Treatment;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;

/** A case in the queue. It is open until it has an outcome, or until the association takes its case back. */
@Entity
@Table(name = "network_item")
public class QueueItem {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private Instant admittedAt;
    private String admittedBy;
    private String criteria;
    private String motivation;
    private @Nullable LocalDate meeting;
    private int position;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    @Enumerated(EnumType.STRING)
    private @Nullable Treatment treatment;

    private String outcomeMotivation;
    private @Nullable Instant leftAt;
    /** The case's id while the item is open, so that the database allows one open item a case. */
    private @Nullable UUID openCaseId;

    @SuppressWarnings("NullAway.Init")
    protected QueueItem() {}

    @SuppressWarnings("NullAway.Init") // the version is Hibernate's
    public QueueItem(QueueItemId id, CaseId caseId, AdmissionForm form, int position, String by, Instant at) {
        if (form.criteria().isEmpty()) {
            throw new Refused("network.refused.withoutCriterion");
        }
        if (form.motivation().isBlank()) {
            throw new Refused("network.refused.withoutMotivation");
        }
        if (form.motivation().length() > 5_000) {
            throw new Refused(
                    "network.refused.tooLong", 5_000, form.motivation().length());
        }
        this.id = id.value();
        this.caseId = caseId.value();
        this.openCaseId = caseId.value();
        this.criteria = form.criteria().stream().sorted().map(Criterion::name).collect(Collectors.joining(","));
        this.motivation = form.motivation().strip();
        this.position = position;
        this.admittedBy = by;
        this.admittedAt = at;
        this.outcomeMotivation = "";
    }

    public void meetOn(@Nullable LocalDate day, LocalDate today, long seenVersion) {
        requireOpen(seenVersion);
        if (day != null && day.isBefore(today)) {
            throw new Refused("network.refused.meetingPassed");
        }
        meeting = day;
    }

    public void moveTo(int newPosition) {
        position = newPosition;
    }

    public void leave(OutcomeForm form, Instant at, long seenVersion) {
        requireOpen(seenVersion);
        if (form.motivation().isBlank()) {
            throw new Refused("network.refused.outcomeWithoutMotivation");
        }
        if (form.motivation().length() > 5_000) {
            throw new Refused(
                    "network.refused.tooLong", 5_000, form.motivation().length());
        }
        if ((form.outcome() == Outcome.REFERRED_OUTSIDE) != (form.referral() != null)) {
            throw new Refused("network.refused.referralMissing");
        }
        outcome = form.outcome();
        treatment = form.treatment();
        outcomeMotivation = form.motivation().strip();
        leftAt = at;
        openCaseId = null;
    }

    /** The association took its case back; there is nothing left to decide. */
    public void withdrawn(Instant at) {
        leftAt = at;
        openCaseId = null;
    }

    public void requireOpen() {
        if (openCaseId == null) {
            throw new Refused("network.refused.left");
        }
    }

    private void requireOpen(long seenVersion) {
        requireOpen();
        if (seenVersion != version) {
            throw new Conflict();
        }
    }

    public QueueItemId id() {
        return new QueueItemId(id);
    }

    public CaseId caseId() {
        return new CaseId(caseId);
    }

    public int position() {
        return position;
    }

    public static Set<Criterion> criteria(String stored) {
        return Stream.of(stored.split(","))
                .map(Criterion::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Criterion.class)));
    }
}
