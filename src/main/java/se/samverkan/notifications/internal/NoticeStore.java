package se.samverkan.notifications.internal;

import java.time.Clock;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.notifications.Delivery;
import se.samverkan.shared.Utc;
import se.samverkan.shared.Uuid7;

/** Writes notices; that they are read and forgotten is elsewhere. */
@Component
class NoticeStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(PersonId reader, Letter letter, LetterText text, Delivery delivery) {
        jdbc.sql("""
                insert into notice (id, person_id, category, template, subject, body, page, case_id, association_id,
                    delivery, created_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.asList(
                        Uuid7.next(),
                        reader.value(),
                        letter.category().name(),
                        letter.template(),
                        text.subject(),
                        // The mail sets the quoted words apart; here they follow.
                        letter.quote().isBlank() ? text.body() : text.body() + "\n\n" + letter.quote(),
                        letter.page(),
                        letter.caseId() == null ? null : letter.caseId().value(),
                        letter.association() == null
                                ? null
                                : letter.association().value(),
                        delivery.name(),
                        Utc.toDb(clock.instant())))
                .update();
    }
}
