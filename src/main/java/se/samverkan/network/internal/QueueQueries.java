package se.samverkan.network.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseKind;
import se.samverkan.municipality.UnitId;
import se.samverkan.network.NetworkNoteRow;
import se.samverkan.network.Outcome;
import se.samverkan.network.QueueItemDetails;
import se.samverkan.network.QueueItemId;
import se.samverkan.network.QueueRow;
import se.samverkan.network.Stance;
import se.samverkan.network.StanceRow;
import se.samverkan.network.Treatment;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.Utc;

@Component
public class QueueQueries {

    private static final int SHOWN = 200;

    private final JdbcClient jdbc;

    QueueQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<QueueRow> open() {
        return jdbc.sql("""
                select i.*, c.number_year, c.number_in_year, c.kind, c.title, a.name as association_name,
                    (select count(distinct s.unit_id) from network_stance s where s.item_id = i.id) as stances
                from network_item i
                join case_file c on c.id = i.case_id
                join association a on a.id = c.association_id
                where i.open_case_id is not null
                order by i.position, i.id limit ?
                """)
                .param(SHOWN)
                .query((row, n) -> new QueueRow(
                        new QueueItemId(row.getObject("id", UUID.class)),
                        new CaseId(row.getObject("case_id", UUID.class)),
                        new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                        CaseKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("association_name"),
                        Utc.fromDb(row, "admitted_at"),
                        row.getObject("meeting", LocalDate.class),
                        QueueItem.criteria(row.getString("criteria")),
                        row.getInt("stances"),
                        row.getLong("version")))
                .list();
    }

    public Optional<CaseId> caseOf(QueueItemId id) {
        return jdbc.sql("select case_id from network_item where id = ?")
                .param(id.value())
                .query((row, n) -> new CaseId(row.getObject("case_id", UUID.class)))
                .optional();
    }

    /** The case's latest time in the network. */
    public Optional<QueueItemDetails> latest(CaseId caseId) {
        return jdbc.sql("select * from network_item where case_id = ? order by id desc limit 1")
                .param(caseId.value())
                .query((row, n) -> {
                    UUID id = row.getObject("id", UUID.class);
                    String outcome = row.getString("outcome");
                    String treatment = row.getString("treatment");
                    return new QueueItemDetails(
                            new QueueItemId(id),
                            caseId,
                            Utc.fromDb(row, "admitted_at"),
                            row.getString("admitted_by"),
                            QueueItem.criteria(row.getString("criteria")),
                            row.getString("motivation"),
                            row.getObject("meeting", LocalDate.class),
                            outcome == null ? null : Outcome.valueOf(outcome),
                            treatment == null ? null : Treatment.valueOf(treatment),
                            row.getString("outcome_motivation"),
                            Utc.fromDbOrNull(row, "left_at"),
                            row.getObject("open_case_id") != null,
                            stances(id),
                            notes(id),
                            row.getLong("version"));
                })
                .optional();
    }

    private List<StanceRow> stances(UUID item) {
        return jdbc.sql("""
                select s.* from network_stance s
                where s.item_id = ? and s.seq = (select max(n.seq) from network_stance n
                                                 where n.item_id = s.item_id and n.unit_id = s.unit_id)
                order by s.seq
                """)
                .param(item)
                .query((row, n) -> new StanceRow(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        Stance.valueOf(row.getString("stance")),
                        row.getString("body"),
                        row.getString("author_name"),
                        Utc.fromDb(row, "at")))
                .list();
    }

    private List<NetworkNoteRow> notes(UUID item) {
        return jdbc.sql("select * from network_note where item_id = ? order by seq desc limit ?")
                .params(item, SHOWN)
                .query((row, n) ->
                        new NetworkNoteRow(row.getString("author_name"), row.getString("body"), Utc.fromDb(row, "at")))
                .list();
    }
}
