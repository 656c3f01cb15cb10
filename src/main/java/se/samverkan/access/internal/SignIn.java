package se.samverkan.access.internal;

import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.access.TooManyAttempts;
import se.samverkan.shared.Refused;

/**
 * Checks an address and a password. Every refusal but the throttle's reads the same and takes the same time. Comparing
 * takes a tenth of a second and therefore happens outside any transaction.
 */
@Component
public class SignIn {

    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    private final PersonRepository persons;
    private final Standings standings;
    private final Passwords passwords;
    private final Throttle throttle;
    private final AccountMails mails;
    private final TransactionOperations transaction;

    SignIn(
            PersonRepository persons,
            Standings standings,
            Passwords passwords,
            Throttle throttle,
            AccountMails mails,
            TransactionOperations transaction) {
        this.persons = persons;
        this.standings = standings;
        this.passwords = passwords;
        this.throttle = throttle;
        this.mails = mails;
        this.transaction = transaction;
    }

    /** Throws {@link TooManyAttempts}, or the one refusal that tells nothing. */
    public Standing with(String email, String password, ClientAddress address) {
        Attempt attempt = throttle.signIn(email, address);
        Optional<Person> person = persons.findByEmail(email.strip().toLowerCase(Locale.ROOT));
        boolean right = person.map(known -> known.hasPassword(passwords, password))
                .orElseGet(() -> passwords.match(password, null));
        if (!right || person.isEmpty() || person.get().suspended()) {
            LOG.info(
                    "Sign-in refused: account {}, address {}",
                    brief(attempt.accountHash()),
                    brief(attempt.addressHash()));
            throw new Refused("access.refused.signIn");
        }
        if (!person.get().verified()) {
            verifyFirst(person.get(), address);
            throw new Refused("access.refused.signIn");
        }
        throttle.succeeded(attempt);
        LOG.info("Signed in: person {}, address {}", person.get().id().value(), brief(attempt.addressHash()));
        return standings.now(person.get().id()).orElseThrow();
    }

    /** The password is right, so this is who made the account: the first mail may have been lost. */
    private void verifyFirst(Person person, ClientAddress address) {
        try {
            throttle.mail(person.details().email(), address);
            transaction.executeWithoutResult(status -> mails.verify(person.details()));
        } catch (TooManyAttempts enough) {
            LOG.info("No further link for person {} yet", person.id().value());
        }
    }

    private static String brief(String hash) {
        return hash.substring(0, 12);
    }
}
