package se.samverkan.partnerships.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseId;
import se.samverkan.partnerships.PartnershipId;
import se.samverkan.partnerships.PartnershipStatus;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;
import se.samverkan.shared.Slug;

/** An agreement between the municipality and one association, from the first draft to its end. */
@Entity
@Table(name = "partnership")
public class Partnership {

    @Id
    private UUID id;

    @Version
    private long version;

    private int number;
    private String slug;
    private @Nullable UUID caseId;
    private @Nullable UUID draftedBy;

    @Enumerated(EnumType.STRING)
    private PartnershipStatus status;

    @Embedded
    private Contents contents;

    private Instant createdAt;
    private Instant changedAt;
    private @Nullable Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected Partnership() {}

    @SuppressWarnings("NullAway.Init") // the version is Hibernate's
    public Partnership(PartnershipId id, int number, @Nullable CaseId caseId, Terms terms, PersonId by, Instant now) {
        this.id = id.value();
        this.number = number;
        this.caseId = caseId == null ? null : caseId.value();
        this.draftedBy = by.value();
        this.status = PartnershipStatus.DRAFT;
        this.contents = new Contents(terms);
        this.slug = slugOf(terms, number);
        this.createdAt = now;
        this.changedAt = now;
    }

    /** Refuses who has seen an older version than this one. */
    public void requireSeen(long seenVersion) {
        if (seenVersion != version) {
            throw new Conflict("partnerships.refused.stale");
        }
    }

    /**
     * Takes new terms. What was reviewed must be reviewed again; what is public stays public.
     *
     * @return names of the components of the form that changed; none, and then nothing else happens either
     */
    public List<String> change(Terms terms, Instant now) {
        List<String> changed = terms.differencesFrom(contents.terms());
        if (changed.isEmpty()) {
            return changed;
        }
        contents.write(terms);
        changedAt = now;
        if (publishedAt == null) {
            slug = slugOf(terms, number);
        }
        if (status == PartnershipStatus.REVIEWED) {
            move(PartnershipStatus.DRAFT);
        }
        return changed;
    }

    public void review(Instant now) {
        move(PartnershipStatus.REVIEWED);
        changedAt = now;
    }

    /** From now on citizens see it, and its address never changes. */
    public void publish(Instant now) {
        move(PartnershipStatus.PUBLISHED);
        publishedAt = now;
        changedAt = now;
    }

    /**
     * It was in force to and including {@code lastDay}.
     *
     * @param today an end that has not come yet is a term of the agreement, not an end
     */
    public void end(LocalDate lastDay, LocalDate today, Instant now) {
        LocalDate from = contents.terms().form().from();
        if (lastDay.isAfter(today)) {
            throw new Refused("partnerships.refused.endNotYet");
        }
        if (from != null && lastDay.isBefore(from)) {
            throw new Refused("partnerships.refused.endBeforeStart");
        }
        if (contents.terms().form().contributions().stream().anyMatch(line -> line.year() > lastDay.getYear())) {
            throw new Refused("partnerships.refused.contributionsAfterEnd");
        }
        move(PartnershipStatus.ENDED);
        contents.endOn(lastDay);
        changedAt = now;
    }

    private void move(PartnershipStatus next) {
        if (!status.successors().contains(next)) {
            throw new Refused("partnerships.refused.step");
        }
        status = next;
    }

    private static String slugOf(Terms terms, int number) {
        return Slug.of(terms.form().name()) + "-" + number;
    }

    public PartnershipId id() {
        return new PartnershipId(id);
    }

    public int number() {
        return number;
    }

    public String slug() {
        return slug;
    }

    public @Nullable UUID draftedBy() {
        return draftedBy;
    }

    public @Nullable CaseId caseId() {
        return caseId == null ? null : new CaseId(caseId);
    }

    public PartnershipStatus status() {
        return status;
    }

    public Terms terms() {
        return contents.terms();
    }

    public Instant changedAt() {
        return changedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public long version() {
        return version;
    }
}
