package se.samverkan.organisations.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.InvitationId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.organisations.MandateTerm;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SecretToken;
import se.samverkan.shared.SwedishTime;

/** An offer of a mandate to whoever reads one mailbox: good once, for a fortnight, until withdrawn. */
@Entity
@Table(name = "association_invitation")
public class Invitation {

    static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID associationId;
    private String email;

    @Enumerated(EnumType.STRING)
    private MandateKind kind;

    private @Nullable LocalDate mandateTo;
    private String tokenHash;
    private UUID invitedBy;
    private Instant sentAt;
    private Instant expiresAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant acceptedAt;
    private @Nullable UUID acceptedBy;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    public Invitation(
            AssociationId association,
            EmailAddress email,
            MandateKind kind,
            SecretToken token,
            PersonId by,
            Instant now) {
        this(association, email, kind, null, token, by, now);
    }

    public Invitation(
            AssociationId association,
            EmailAddress email,
            MandateKind kind,
            @Nullable LocalDate lastDay,
            SecretToken token,
            PersonId by,
            Instant now) {
        if (lastDay != null && lastDay.isBefore(SwedishTime.day(now))) {
            throw new Refused("organisations.refused.term");
        }
        this.mandateTo = lastDay == null ? null : lastDay.plusDays(1);
        this.id = InvitationId.next().value();
        this.associationId = association.value();
        this.email = email.value();
        this.kind = kind;
        this.tokenHash = token.hash();
        this.invitedBy = by.value();
        this.sentAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    /** Refuses unless the invitation is good now for the person who reads {@code address}. */
    public void requireOpenFor(EmailAddress address, Instant now) {
        if (!address.value().equals(email)) {
            throw new Refused("organisations.refused.invitationForOther");
        }
        if (acceptedAt != null) {
            throw new Refused("organisations.refused.invitationUsed");
        }
        if (withdrawnAt != null) {
            throw new Refused("organisations.refused.invitationWithdrawn");
        }
        if (!now.isBefore(expiresAt)
                || mandateTo != null && !SwedishTime.day(now).isBefore(mandateTo)) {
            throw new Refused("organisations.refused.invitationExpired");
        }
    }

    public void accept(PersonId person, EmailAddress address, Instant now) {
        requireOpenFor(address, now);
        acceptedAt = now;
        acceptedBy = person.value();
    }

    public void withdraw(Instant now) {
        if (acceptedAt != null) {
            throw new Refused("organisations.refused.invitationUsed");
        }
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    public InvitationId id() {
        return new InvitationId(id);
    }

    public AssociationId association() {
        return new AssociationId(associationId);
    }

    public MandateKind kind() {
        return kind;
    }

    /** What it gives to whoever accepts it on this day. */
    public MandateTerm termFrom(LocalDate day) {
        return new MandateTerm(day, mandateTo);
    }

    public PersonId invitedBy() {
        return new PersonId(invitedBy);
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
