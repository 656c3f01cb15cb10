package se.samverkan.organisations.internal;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
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

    @SuppressWarnings("NullAway.Init")
    protected Association() {}

    @SuppressWarnings("NullAway.Init") // facts and what is derived of them are set by describe
    public Association(AssociationId id, AssociationFacts facts, PersonId by, Instant now) {
        this.id = id.value();
        this.registeredAt = now;
        this.registeredBy = by.value();
        describe(facts);
    }

    /** A number once given stays: another number is another association. */
    public void change(AssociationFacts next, long seen) {
        if (seen != version) {
            throw new Conflict();
        }
        String number = facts.organisationNumber();
        if (number != null && !number.equals(next.organisationNumber())) {
            throw new Refused("organisations.refused.numberFixed");
        }
        describe(next);
    }

    private void describe(AssociationFacts next) {
        facts = next;
        nameKey = NameKey.of(next.name());
        String number = next.organisationNumber();
        searchText = NameKey.folded(next.name() + " " + next.city()) + (number == null ? "" : " " + number);
    }
}
