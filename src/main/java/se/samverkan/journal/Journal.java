package se.samverkan.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.shared.Utc;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the journal; the caller checks that the subject may be seen. */
@Service
@Transactional(readOnly = true)
public class Journal {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Journal(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The newest entries about one thing, newest first. */
    public List<JournalEntry> about(String subjectType, UUID subjectId, int limit) {
        return jdbc.sql("""
                select seq, at, actor_name, event, facts from journal_entry
                where subject_type = ? and subject_id = ? order by seq desc limit ?
                """)
                .params(subjectType, subjectId, limit)
                .query((row, n) -> new JournalEntry(
                        row.getLong("seq"),
                        Utc.fromDb(row, "at"),
                        row.getString("actor_name"),
                        row.getString("event"),
                        json.readValue(row.getString("facts"), new TypeReference<Map<String, String>>() {})))
                .list();
    }
}
