package se.samverkan.access;

import java.util.Locale;
import java.util.Objects;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.access.internal.AccountLinks;
import se.samverkan.access.internal.AccountMails;
import se.samverkan.access.internal.ClientAddress;
import se.samverkan.access.internal.LinkPurpose;
import se.samverkan.access.internal.PasswordPolicy;
import se.samverkan.access.internal.Passwords;
import se.samverkan.access.internal.Person;
import se.samverkan.access.internal.PersonName;
import se.samverkan.access.internal.PersonRegister;
import se.samverkan.access.internal.PersonRepository;
import se.samverkan.access.internal.Throttle;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.Refused;

/**
 * How a person gets an account. Hashing a password takes a tenth of a second, so it is done before the transaction
 * begins and holds a connection; therefore the transactions here are begun by hand.
 */
@Service
public class Accounts {

    private final PersonRepository persons;
    private final PersonRegister register;
    private final Passwords passwords;
    private final AccountLinks links;
    private final AccountMails mails;
    private final Throttle throttle;
    private final TransactionOperations transaction;

    Accounts(
            PersonRepository persons,
            PersonRegister register,
            Passwords passwords,
            AccountLinks links,
            AccountMails mails,
            Throttle throttle,
            TransactionOperations transaction) {
        this.persons = persons;
        this.register = register;
        this.passwords = passwords;
        this.links = links;
        this.mails = mails;
        this.throttle = throttle;
        this.transaction = transaction;
    }

    /** Sends a link to the address; does the same for an address that has an account, where the mail says so. */
    public void create(NewAccount account, String clientAddress) {
        PersonName name = new PersonName(account.name());
        EmailAddress email = EmailAddress.parse(account.email());
        PasswordPolicy.check(account.password(), name.value(), email.value());
        throttle.mail(email.value(), ClientAddress.of(clientAddress));
        String hash = passwords.hash(account.password());
        Runnable once = () -> transaction.executeWithoutResult(status -> persons.findByEmail(email.value())
                .ifPresentOrElse(
                        known -> createAgain(known, name, hash, account.language()),
                        () -> mails.verify(register.register(name, email, hash, account.language())
                                .details())));
        try {
            once.run();
        } catch (DataIntegrityViolationException | ConcurrencyFailureException createdMeanwhile) {
            once.run();
        }
    }

    /** An account whose address is verified, with any password. Not for requests: demonstration and tests use it. */
    public PersonId createVerified(String name, String email, String password, Locale language) {
        String hash = passwords.hash(password);
        return transaction.execute(status -> {
            Person person = register.register(new PersonName(name), EmailAddress.parse(email), hash, language);
            register.verify(person);
            return person.id();
        });
    }

    public boolean canVerify(String token) {
        return links.works(token, LinkPurpose.VERIFY);
    }

    /**
     * The account of this link may be signed in to from now on. Whoever reads the mail must know the password too:
     * somebody else may have entered this address with a password of their own.
     */
    public void verify(String token, String password) {
        Person waiting = Objects.requireNonNull(transaction.execute(status -> links.person(token, LinkPurpose.VERIFY)
                .map(register::get)
                .orElseThrow(() -> new Refused("access.refused.link"))));
        throttle.confirm(
                waiting.details().email(),
                () -> waiting.hasPassword(passwords, password),
                "access.refused.verifyPassword");
        transaction.executeWithoutResult(status -> register.verify(register.get(links.use(token, LinkPurpose.VERIFY))));
    }

    /**
     * The address is not verified yet: the newest name and password count and older links die, so that whoever reads
     * the mail confirms what was asked for last. What an administrator or a verified person entered is never replaced.
     */
    private void createAgain(Person known, PersonName name, String hash, Locale language) {
        if (known.verified() || known.suspended()) {
            mails.knownAddress(known.details());
        } else if (known.invited()) {
            mails.reset(known.details());
        } else {
            links.revoke(known.id(), LinkPurpose.VERIFY);
            known.describe(name, language);
            known.usePassword(hash);
            mails.verify(known.details());
        }
    }
}
