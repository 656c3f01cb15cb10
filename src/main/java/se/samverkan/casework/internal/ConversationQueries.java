package se.samverkan.casework.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseMessageRow;
import se.samverkan.casework.NoteRow;
import se.samverkan.documents.Documents;
import se.samverkan.documents.StoredFile;
import se.samverkan.shared.Utc;

/** What has been said in a case: one statement, and one more when some message has files. */
@Component
public class ConversationQueries {

    private final JdbcClient jdbc;
    private final Documents documents;

    ConversationQueries(JdbcClient jdbc, Documents documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    /** The last ones, oldest first. */
    public List<CaseMessageRow> messages(CaseId id, int limit) {
        record Read(CaseMessageRow message, int files) {}
        List<Read> newestFirst = jdbc.sql("select * from case_message where case_id = ? order by id desc limit ?")
                .params(id.value(), limit)
                .query((row, n) -> new Read(
                        new CaseMessageRow(
                                row.getObject("id", UUID.class),
                                row.getBoolean("from_staff"),
                                row.getString("author_name"),
                                row.getString("body"),
                                Utc.fromDb(row, "at"),
                                Utc.fromDbOrNull(row, "read_at"),
                                List.of()),
                        row.getInt("file_count")))
                .list();
        Set<UUID> withFiles = newestFirst.stream()
                .filter(read -> read.files() > 0)
                .map(read -> read.message().id())
                .collect(Collectors.toSet());
        Map<UUID, List<StoredFile>> files = documents.ofAll(MessageFiles.TYPE, withFiles);
        return newestFirst.reversed().stream()
                .map(Read::message)
                .map(message -> with(message, files.getOrDefault(message.id(), List.of())))
                .toList();
    }

    private static CaseMessageRow with(CaseMessageRow message, List<StoredFile> files) {
        return new CaseMessageRow(
                message.id(),
                message.fromStaff(),
                message.authorName(),
                message.text(),
                message.at(),
                message.readAt(),
                files);
    }

    /** The last ones, newest first. */
    public List<NoteRow> notes(CaseId id, int limit) {
        return jdbc.sql("""
                select n.*, (select group_concat(m.person_name order by m.person_name separator ', ')
                             from case_note_mention m where m.note_id = n.id) as mentioned
                from case_note n where n.case_id = ? order by n.id desc limit ?
                """)
                .params(id.value(), limit)
                .query((row, n) -> {
                    String mentioned = row.getString("mentioned");
                    return new NoteRow(
                            row.getString("author_name"),
                            row.getString("body"),
                            Utc.fromDb(row, "at"),
                            mentioned == null ? "" : mentioned);
                })
                .list();
    }
}
