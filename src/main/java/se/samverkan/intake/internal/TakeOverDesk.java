package se.samverkan.intake.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import se.samverkan.access.CurrentUser;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.casework.CaseId;
import se.samverkan.intake.IntakeTakenOver;
import se.samverkan.intake.PrintedLink;
import se.samverkan.intake.TakeOverLinkMade;
import se.samverkan.intake.TakeOverLinkSent;
import se.samverkan.intake.TakeOverOffer;
import se.samverkan.intake.internal.IntakeQueries.RegisteredCase;
import se.samverkan.organisations.Mandates;
import se.samverkan.organisations.TakenOver;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SecretToken;
import se.samverkan.shared.SwedishTime;

/** Makes the links with which a case is taken over, and lets them be used. */
@Component
public class TakeOverDesk {

    private static final Locale SWEDISH = Locale.of("sv");

    private final IntakeStore store;
    private final IntakeQueries queries;
    private final Mandates mandates;
    private final CurrentUser user;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String baseUrl;

    TakeOverDesk(
            IntakeStore store,
            IntakeQueries queries,
            Mandates mandates,
            CurrentUser user,
            People people,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${samverkan.base-url}") String baseUrl) {
        this.store = store;
        this.queries = queries;
        this.mandates = mandates;
        this.user = user;
        this.people = people;
        this.events = events;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    public void mail(Intake intake) {
        if (intake.caller().email().isBlank()) {
            throw new Refused("intake.refused.noEmail");
        }
        PrintedLink link = make(intake, true);
        Locale language = people.byEmail(intake.caller().email())
                .map(PersonDetails::language)
                .orElse(SWEDISH);
        events.publishEvent(new TakeOverLinkSent(
                intake.caller().email(),
                intake.caller().name(),
                language,
                link.associationName(),
                link.number(),
                link.title(),
                SwedishTime.date(link.expiresAt(), language),
                link.address()));
    }

    public PrintedLink print(Intake intake) {
        return make(intake, false);
    }

    private PrintedLink make(Intake intake, boolean byMail) {
        Instant now = clock.instant();
        for (TakeOverLink earlier : store.links(intake.id())) {
            if (earlier.used()) {
                throw new Refused("intake.refused.takenOverAlready");
            }
            earlier.withdraw(now);
        }
        SecretToken token = byMail ? SecretToken.next() : SecretToken.forPaper();
        TakeOverLink link = new TakeOverLink(intake.id(), token, byMail, now);
        store.add(link);
        RegisteredCase registered = queries.registered(intake.id());
        events.publishEvent(new TakeOverLinkMade(registered.id(), byMail));
        return new PrintedLink(
                intake.caller(),
                registered.associationName(),
                registered.number(),
                registered.title(),
                baseUrl + "/app/overtag?token=" + token.secret(),
                link.expiresAt());
    }

    public TakeOverOffer offer(String secret) {
        refuseStaff();
        TakeOverLink link = find(secret);
        link.requireOpen(clock.instant());
        RegisteredCase registered = queries.registered(link.intake());
        return new TakeOverOffer(
                registered.associationName(), registered.number(), registered.title(), link.expiresAt());
    }

    public IntakeTakenOver accept(String secret) {
        refuseStaff();
        if (store.lock(find(secret).intake()).isEmpty()) {
            throw new NotFound();
        }
        TakeOverLink link = store.refreshed(find(secret));
        link.requireOpen(clock.instant());
        RegisteredCase registered = queries.registered(link.intake());
        CaseId caseId = registered.id();
        TakenOver how = mandates.takeOver(registered.association());
        // Whoever has only asked has not taken over: the link stays for the one who may.
        if (how != TakenOver.ASKED) {
            link.use(user.id(), clock.instant());
            store.flush();
        }
        IntakeTakenOver taken = new IntakeTakenOver(caseId, registered.association(), how);
        events.publishEvent(taken);
        return taken;
    }

    /** Who handles cases for the municipality does not begin to answer for an association by a link they have seen. */
    private void refuseStaff() {
        if (user.isStaff()) {
            throw new Refused("intake.refused.staff");
        }
    }

    private TakeOverLink find(String secret) {
        return store.link(SecretToken.typed(secret).hash()).orElseThrow(() -> new Refused("intake.refused.linkDead"));
    }
}
