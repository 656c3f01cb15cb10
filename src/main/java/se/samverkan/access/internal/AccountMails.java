package se.samverkan.access.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverkan.access.AccountMailRequested;
import se.samverkan.access.PersonDetails;

/** Asks for the mails an account needs, each in the person's language and with a link on the portal's own address. */
@Component
public class AccountMails {

    private final AccountLinks links;
    private final PortalProperties portal;
    private final ApplicationEventPublisher events;

    AccountMails(AccountLinks links, PortalProperties portal, ApplicationEventPublisher events) {
        this.links = links;
        this.portal = portal;
        this.events = events;
    }

    public void verify(PersonDetails person) {
        send("verify", person, LinkPurpose.VERIFY, Map.of());
    }

    public void reset(PersonDetails person) {
        send("reset", person, LinkPurpose.RESET, Map.of());
    }

    /** Somebody wanted a new account for an address that has one: that is told to the address, never to the page. */
    public void knownAddress(PersonDetails person) {
        publish(
                "known-address",
                person,
                Map.of("link", page(person.language(), "logga-in"), "reset", page(person.language(), "glomt")));
    }

    public void invitedStaff(PersonDetails person, Map<String, String> appointment) {
        send("invited-staff", person, LinkPurpose.INVITE, appointment);
    }

    String page(Locale language, String page) {
        return portal.address(("en".equals(language.getLanguage()) ? "/en/konto/" : "/konto/") + page);
    }

    private void send(String template, PersonDetails person, LinkPurpose purpose, Map<String, String> more) {
        Map<String, String> values = new HashMap<>(more);
        String token = links.issue(purpose, person.id());
        values.put("link", page(person.language(), purpose.page()) + "?token=" + token);
        values.put("hours", String.valueOf(purpose.life().toHours()));
        publish(template, person, values);
    }

    private void publish(String template, PersonDetails person, Map<String, String> values) {
        events.publishEvent(
                new AccountMailRequested(template, person.email(), person.name(), person.language(), values));
    }
}
