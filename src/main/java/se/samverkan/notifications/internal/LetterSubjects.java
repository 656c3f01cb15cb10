package se.samverkan.notifications.internal;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.shared.CaseNumber;

/**
 * Which case and whose a letter is about: somebody may act for several associations, and several persons for one.
 * One statement a language.
 */
@Component
class LetterSubjects {

    private final JdbcClient jdbc;
    private final MessageSource texts;

    LetterSubjects(JdbcClient jdbc, MessageSource texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    /** Empty when the letter is about no case. */
    String of(Letter letter, Locale language) {
        CaseId id = letter.caseId();
        return id == null
                ? ""
                : jdbc.sql("""
                        select c.number_year, c.number_in_year, c.title, a.name
                        from case_file c join association a on a.id = c.association_id where c.id = ?
                        """)
                        .param(id.value())
                        .query((row, n) -> new Object[] {
                            new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")).toString(),
                            row.getString("title"),
                            row.getString("name")
                        })
                        .optional()
                        .map(words -> texts.getMessage("notifications.letter.about", words, language))
                        .orElse("");
    }
}
