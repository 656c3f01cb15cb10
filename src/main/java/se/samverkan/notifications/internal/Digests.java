package se.samverkan.notifications.internal;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.thymeleaf.context.Context;
import se.samverkan.access.People;
import se.samverkan.access.PersonDetails;
import se.samverkan.access.PersonId;
import se.samverkan.shared.SwedishTime;

/**
 * One mail a person and weekday with what she has not read yet. The row of the day, the marks on the notices and the
 * mail are written in one transaction: after a crash a person has got all of it or nothing, and nothing twice.
 */
@Component
class Digests {

    private static final Set<DayOfWeek> REST = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final DigestQueries queries;
    private final MailStore mails;
    private final People people;
    private final MessageSource texts;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final String baseUrl;

    Digests(
            DigestQueries queries,
            MailStore mails,
            People people,
            MessageSource texts,
            TransactionOperations transaction,
            Clock clock,
            @Value("${samverkan.base-url}") String baseUrl) {
        this.queries = queries;
        this.mails = mails;
        this.people = people;
        this.texts = texts;
        this.transaction = transaction;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** Everybody who waits for one; a failure for one person does not keep the others from theirs. */
    void sendAll() {
        LocalDate today = SwedishTime.day(clock.instant());
        if (REST.contains(today.getDayOfWeek())) {
            return;
        }
        @Nullable RuntimeException failure = null;
        List<PersonId> waiting = queries.waiting(null, today);
        while (!waiting.isEmpty()) {
            for (PersonId person : waiting) {
                try {
                    send(person, today);
                } catch (RuntimeException one) {
                    failure = one;
                }
            }
            waiting = queries.waiting(waiting.getLast(), today);
        }
        if (failure != null) {
            throw failure;
        }
    }

    void send(PersonId id, LocalDate day) {
        transaction.executeWithoutResult(status -> {
            if (!queries.claim(id, day)) {
                return;
            }
            List<DigestGroup> unread = queries.take(id, clock.instant());
            if (!unread.isEmpty()) {
                people.active(List.of(id)).forEach(person -> put(person, unread));
            }
        });
    }

    private void put(PersonDetails person, List<DigestGroup> groups) {
        int lines = groups.stream().mapToInt(group -> group.lines().size()).sum();
        LetterText text = LetterText.of(
                texts.getMessage("notifications.digest.subject", new Object[] {lines}, person.language()), "", "");
        Context context = new Context(person.language());
        context.setVariable("groups", groups);
        context.setVariable("baseUrl", baseUrl);
        mails.put(
                new MailStore.Mail(
                        person.email(),
                        person.name(),
                        person.language(),
                        person.id().value(),
                        null,
                        "digest",
                        text,
                        "",
                        baseUrl + "/app/notiser",
                        true,
                        false),
                "digest",
                context);
    }
}
