package se.samverkan.notifications.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.access.PersonId;
import se.samverkan.shared.Utc;

/** Administrators' own words. A version that is not the one seen changes nothing. */
@Component
public class LetterTextStore {

    private final JdbcClient jdbc;

    LetterTextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public record Own(String subject, String body, long version) {}

    public record Key(String template, String language) {}

    public Optional<Own> find(String template, Locale language) {
        return jdbc.sql("select subject, body, version from letter_text where template = ? and language = ?")
                .params(template, language.getLanguage())
                .query((row, n) -> new Own(row.getString("subject"), row.getString("body"), row.getLong("version")))
                .optional();
    }

    /** Which have been changed. */
    public List<Key> changed() {
        return jdbc.sql("select template, language from letter_text")
                .query((row, n) -> new Key(row.getString("template"), row.getString("language")))
                .list();
    }

    /** @param seen 0 when there were only the portal's words */
    public boolean put(
            String template, Locale language, String subject, String body, PersonId by, Instant at, long seen) {
        if (seen == 0) {
            return jdbc.sql("""
                            insert ignore into letter_text
                                (template, language, version, subject, body, changed_at, changed_by)
                            values (?, ?, 1, ?, ?, ?, ?)
                            """)
                            .params(template, language.getLanguage(), subject, body, Utc.toDb(at), by.value())
                            .update()
                    == 1;
        }
        return jdbc.sql("""
                        update letter_text set subject = ?, body = ?, changed_at = ?, changed_by = ?,
                            version = version + 1
                        where template = ? and language = ? and version = ?
                        """)
                        .params(subject, body, Utc.toDb(at), by.value(), template, language.getLanguage(), seen)
                        .update()
                == 1;
    }

    public boolean remove(String template, Locale language, long seen) {
        return jdbc.sql("delete from letter_text where template = ? and language = ? and version = ?")
                        .params(template, language.getLanguage(), seen)
                        .update()
                == 1;
    }
}
