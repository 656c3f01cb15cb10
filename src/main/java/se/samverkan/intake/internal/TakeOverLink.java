package se.samverkan.intake.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.intake.IntakeId;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SecretToken;
import se.samverkan.shared.Uuid7;

/** Lets whoever holds it take one case over: once, for sixty days, until a newer one replaces it. */
@Entity
@Table(name = "intake_link")
public class TakeOverLink {

    static final Duration LIFETIME = Duration.ofDays(60);

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID intakeId;
    private String tokenHash;
    private boolean byMail;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Instant usedAt;
    private @Nullable UUID usedBy;

    @SuppressWarnings("NullAway.Init")
    protected TakeOverLink() {}

    public TakeOverLink(IntakeId intake, SecretToken token, boolean byMail, Instant now) {
        this.id = Uuid7.next();
        this.intakeId = intake.value();
        this.tokenHash = token.hash();
        this.byMail = byMail;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }

    /** One answer for a link that is used, replaced or too old, the same as for one that never was. */
    public void requireOpen(Instant now) {
        if (usedAt != null || withdrawnAt != null || !now.isBefore(expiresAt)) {
            throw new Refused("intake.refused.linkDead");
        }
    }

    public void use(PersonId person, Instant now) {
        requireOpen(now);
        usedAt = now;
        usedBy = person.value();
    }

    public void withdraw(Instant now) {
        if (usedAt == null && withdrawnAt == null) {
            withdrawnAt = now;
        }
    }

    public IntakeId intake() {
        return new IntakeId(intakeId);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean used() {
        return usedAt != null;
    }
}
