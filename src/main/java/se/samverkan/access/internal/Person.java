package se.samverkan.access.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.LocalText;

/** Somebody with an account. Whoever changes what a session rests on moves the epoch, which ends the sessions. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    @Version
    private long version;

    private String email;
    private String name;
    private String language;
    private @Nullable String passwordHash;
    private long sessionEpoch;
    private Instant registeredAt;
    private @Nullable Instant verifiedAt;
    private @Nullable Instant suspendedAt;
    private @Nullable String demoRoleLineSv;
    private @Nullable String demoRoleLineEn;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** Somebody who can sign in once there is a password and the address is verified. */
    @SuppressWarnings("NullAway.Init") // the version is Hibernate's
    public Person(PersonId id, EmailAddress email, PersonName name, Locale language, Instant now) {
        this.id = id.value();
        this.email = email.value();
        this.name = name.value();
        this.language = language.getLanguage();
        this.registeredAt = now;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public PersonDetails details() {
        return new PersonDetails(id(), name, email, Locale.forLanguageTag(language));
    }

    /** Called into the portal by an administrator and not yet answered. */
    public boolean invited() {
        return verifiedAt == null && passwordHash == null;
    }

    /** Nobody can sign in until a new password is chosen through the mailbox. */
    public void forgetPassword() {
        passwordHash = null;
    }

    public boolean verified() {
        return verifiedAt != null;
    }

    public boolean suspended() {
        return suspendedAt != null;
    }

    public boolean hasPassword(Passwords passwords, String typed) {
        return passwords.match(typed, passwordHash);
    }

    public void describe(PersonName name, Locale language) {
        this.name = name.value();
        this.language = language.getLanguage();
    }

    public void verify(Instant now) {
        if (verifiedAt == null) {
            verifiedAt = now;
        }
    }

    public void usePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    public void endSessions() {
        sessionEpoch++;
    }

    public void suspend(Instant now) {
        suspendedAt = now;
        endSessions();
    }

    public void restore() {
        suspendedAt = null;
    }

    public void showInDemo(LocalText roleLine) {
        demoRoleLineSv = roleLine.sv();
        demoRoleLineEn = roleLine.en();
    }

    public boolean shownInDemo() {
        return demoRoleLineSv != null && demoRoleLineEn != null;
    }
}
