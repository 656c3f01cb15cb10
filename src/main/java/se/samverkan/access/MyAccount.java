package se.samverkan.access;

import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import se.samverkan.access.internal.AccountLinks;
import se.samverkan.access.internal.LinkPurpose;
import se.samverkan.access.internal.PasswordPolicy;
import se.samverkan.access.internal.Passwords;
import se.samverkan.access.internal.Person;
import se.samverkan.access.internal.PersonName;
import se.samverkan.access.internal.PersonRegister;
import se.samverkan.access.internal.RequestStanding;
import se.samverkan.access.internal.Throttle;

/** What signed-in persons do with their own account. Transactions as in {@link Accounts}. */
@Service
@RolesAllowed(Roles.PERSON)
public class MyAccount {

    private final CurrentUser user;
    private final PersonRegister register;
    private final Passwords passwords;
    private final AccountLinks links;
    private final Throttle throttle;
    private final RequestStanding standing;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;

    MyAccount(
            CurrentUser user,
            PersonRegister register,
            Passwords passwords,
            AccountLinks links,
            Throttle throttle,
            RequestStanding standing,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.user = user;
        this.register = register;
        this.passwords = passwords;
        this.links = links;
        this.throttle = throttle;
        this.standing = standing;
        this.events = events;
        this.transaction = transaction;
    }

    public void describe(String name, Locale language) {
        PersonName valid = new PersonName(name);
        transaction.executeWithoutResult(status -> {
            Person person = register.get(user.id());
            person.describe(valid, language);
            events.publishEvent(new PersonDescribed(person.id()));
        });
        standing.forget();
    }

    /**
     * Needs the present password, since a screen may have been left open. Ends all sessions; the caller renews the one
     * it works in.
     */
    public void changePassword(String present, String wanted) {
        Person person = transaction.execute(status -> register.get(user.id()));
        PersonDetails details = person.details();
        throttle.confirm(
                details.email(), () -> person.hasPassword(passwords, present), "access.refused.presentPassword");
        PasswordPolicy.check(wanted, details.name(), details.email());
        String hash = passwords.hash(wanted);
        transaction.executeWithoutResult(status -> {
            links.revoke(details.id(), LinkPurpose.RESET, LinkPurpose.INVITE);
            // First the event: afterwards the session that tells who acts has ended.
            events.publishEvent(new PasswordChanged(details.id()));
            register.get(details.id()).usePassword(hash);
        });
        standing.forget();
    }

    /** Ends all sessions, the one at hand too. */
    public void signOutEverywhere() {
        transaction.executeWithoutResult(status -> {
            Person person = register.get(user.id());
            events.publishEvent(new SignedOutEverywhere(person.id()));
            person.endSessions();
        });
        standing.forget();
    }
}
