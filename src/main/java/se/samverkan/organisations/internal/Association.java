package se.samverkan.organisations.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;

/** The one record of an association that every application, agreement and report points at. */
@Entity
@Table(name = "association")
public class Association {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private AssociationFacts facts;

    private String nameKey;
    private String searchText;
    private Instant registeredAt;
    private UUID registeredBy;
    private String registeredDespite = "";
    private String formerText = "";
    private boolean protectedDetails;
    private @Nullable UUID mergedInto;
    private @Nullable Instant mergedAt;

    @SuppressWarnings("NullAway.Init")
    protected Association() {}

    @SuppressWarnings("NullAway.Init") // facts and what is derived of them are set by describe
    public Association(AssociationId id, AssociationFacts facts, String despite, PersonId by, Instant now) {
        this.id = id.value();
        this.registeredAt = now;
        this.registeredBy = by.value();
        this.registeredDespite = despite;
        describe(facts);
    }

    /** A number once given stays: another number is another association. */
    public void change(AssociationFacts next, long seen) {
        requireSeen(seen);
        String number = facts.organisationNumber();
        if (number != null && !number.equals(next.organisationNumber())) {
            throw new Refused("organisations.refused.numberFixed");
        }
        if (!next.name().equals(facts.name())) {
            remember(facts.name());
        }
        describe(next);
    }

    /** Staff have found that the number was wrong. */
    public void correctNumber(String number, long seen) {
        requireSeen(seen);
        String before = facts.organisationNumber();
        if (before != null) {
            remember(before);
        }
        describe(facts.numbered(number));
    }

    /** A protected place is not found by its town either. */
    public void protect(boolean on, long seen) {
        requireSeen(seen);
        protectedDetails = on;
        describe(facts);
    }

    /** From now on everything is found under {@code kept}; the number is free for it to take over. */
    void mergeInto(AssociationId kept, long seen, Instant now) {
        requireSeen(seen);
        mergedInto = kept.value();
        mergedAt = now;
        describe(facts.numbered(null));
    }

    /**
     * What either has protected stays protected.
     *
     * @param number the merged one's, null when it had none
     */
    void takeOver(AssociationFacts next, @Nullable String number, Association merged, long seen) {
        requireSeen(seen);
        if (!next.name().equals(facts.name())) {
            remember(facts.name());
        }
        remember(merged.facts.name() + (number == null ? "" : " " + number));
        formerText = formerText + merged.formerText;
        protectedDetails = protectedDetails || merged.protectedDetails;
        describe(next);
    }

    public AssociationFacts facts() {
        return facts;
    }

    private void requireSeen(long seen) {
        if (mergedInto != null) {
            throw new Refused("organisations.refused.merged");
        }
        if (seen != version) {
            throw new Conflict();
        }
    }

    private void remember(String words) {
        formerText = formerText + " " + NameKey.folded(words);
    }

    private void describe(AssociationFacts next) {
        facts = next;
        nameKey = NameKey.of(next.name());
        String number = next.organisationNumber();
        searchText = NameKey.folded(next.name() + (protectedDetails ? "" : " " + next.city()))
                + (number == null ? "" : " " + number)
                + formerText;
    }
}
