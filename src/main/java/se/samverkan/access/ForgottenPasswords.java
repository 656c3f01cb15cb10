package se.samverkan.access;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.access.internal.AccountLinks;
import se.samverkan.access.internal.AccountMails;
import se.samverkan.access.internal.ClientAddress;
import se.samverkan.access.internal.LinkPurpose;
import se.samverkan.access.internal.PasswordPolicy;
import se.samverkan.access.internal.Passwords;
import se.samverkan.access.internal.Person;
import se.samverkan.access.internal.PersonRegister;
import se.samverkan.access.internal.PersonRepository;
import se.samverkan.access.internal.Throttle;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.Refused;

/** How a person who has no password, or not any more, gets one by a link. Transactions as in {@link Accounts}. */
@Service
public class ForgottenPasswords {

    private static final LinkPurpose[] NEW_PASSWORD = {LinkPurpose.RESET, LinkPurpose.INVITE};

    private final PersonRepository persons;
    private final PersonRegister register;
    private final Passwords passwords;
    private final AccountLinks links;
    private final AccountMails mails;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    ForgottenPasswords(
            PersonRepository persons,
            PersonRegister register,
            Passwords passwords,
            AccountLinks links,
            AccountMails mails,
            Throttle throttle,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.persons = persons;
        this.register = register;
        this.passwords = passwords;
        this.links = links;
        this.mails = mails;
        this.throttle = throttle;
        this.events = events;
        this.transaction = transaction;
    }

    /** Sends a link for a new password if the address has an account. */
    public void forgot(String email, String clientAddress) {
        EmailAddress address = EmailAddress.parse(email);
        throttle.mail(address.value(), ClientAddress.of(clientAddress));
        transaction.executeWithoutResult(status -> persons.findByEmail(address.value())
                .filter(person -> !person.suspended())
                .ifPresent(person -> mails.reset(person.details())));
    }

    /** Whose password the link is for, while it works. */
    public Optional<PersonDetails> owner(String token) {
        return links.person(token, NEW_PASSWORD)
                .flatMap(id -> persons.findById(id.value()))
                .map(Person::details);
    }

    /** Sets the password of the link's person, who has thereby shown that the address is theirs; ends all sessions. */
    public void reset(String token, String password) {
        PersonDetails owner = owner(token).orElseThrow(() -> new Refused("access.refused.link"));
        PasswordPolicy.check(password, owner.name(), owner.email());
        String hash = passwords.hash(password);
        transaction.executeWithoutResult(status -> {
            Person person = register.get(links.use(token, NEW_PASSWORD));
            links.revoke(person.id(), LinkPurpose.RESET, LinkPurpose.INVITE, LinkPurpose.VERIFY);
            person.usePassword(hash);
            events.publishEvent(new PasswordChanged(person.id()));
            register.verify(person);
        });
    }
}
