package se.samverkan.submissions.internal;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.documents.FileId;
import se.samverkan.submissions.DraftId;

/** Which papers of a draft come later, and which files sent earlier it leaves out. */
@Component
public class DraftPapers {

    private final JdbcClient jdbc;

    DraftPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The promised day by question. */
    public Map<String, LocalDate> later(DraftId id) {
        Map<String, LocalDate> later = new LinkedHashMap<>();
        jdbc.sql("select slot, due from draft_later_paper where draft_id = ? order by due, slot")
                .param(id.value())
                .query(row -> {
                    later.put(row.getString("slot"), row.getObject("due", LocalDate.class));
                });
        return later;
    }

    public void promise(DraftId id, String slot, LocalDate due) {
        jdbc.sql("insert into draft_later_paper (draft_id, slot, due) values (?, ?, ?)"
                        + " on duplicate key update due = values(due)")
                .params(id.value(), slot, due)
                .update();
    }

    public void unpromise(DraftId id, String slot) {
        jdbc.sql("delete from draft_later_paper where draft_id = ? and slot = ?")
                .params(id.value(), slot)
                .update();
    }

    public Set<FileId> dropped(DraftId id) {
        return new HashSet<>(jdbc.sql("select file_id from draft_dropped_file where draft_id = ?")
                .param(id.value())
                .query((row, n) -> new FileId(row.getObject("file_id", UUID.class)))
                .list());
    }

    public void drop(DraftId id, FileId file) {
        jdbc.sql("insert ignore into draft_dropped_file (draft_id, file_id) values (?, ?)")
                .params(id.value(), file.value())
                .update();
    }

    public void keep(DraftId id, FileId file) {
        jdbc.sql("delete from draft_dropped_file where draft_id = ? and file_id = ?")
                .params(id.value(), file.value())
                .update();
    }
}
