package se.samverkan.submissions.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseKind;
import se.samverkan.forms.Answers;
import se.samverkan.organisations.AssociationId;
import se.samverkan.programmes.CallId;
import se.samverkan.shared.Utc;
import se.samverkan.submissions.DraftId;
import se.samverkan.submissions.DraftPurpose;
import se.samverkan.submissions.DraftRow;

@Component
public class DraftQueries {

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;

    DraftQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<DraftId> open(AssociationId association, CallId call) {
        return jdbc.sql("""
                select id from draft where association_id = ? and call_id = ? and case_id is null
                order by saved_at desc limit 1
                """)
                .params(association.value(), call.value())
                .query((row, n) -> new DraftId(row.getObject("id", UUID.class)))
                .optional();
    }

    public List<DraftRow> open(AssociationId association) {
        return jdbc.sql("""
                select id, purpose, kind, call_id, answers, saved_at, saved_by_name from draft
                where association_id = ? and case_id is null order by saved_at desc limit ?
                """)
                .params(association.value(), SHOWN)
                .query((row, n) -> {
                    UUID call = row.getObject("call_id", UUID.class);
                    return new DraftRow(
                            new DraftId(row.getObject("id", UUID.class)),
                            DraftPurpose.valueOf(row.getString("purpose")),
                            CaseKind.valueOf(row.getString("kind")),
                            call == null ? null : new CallId(call),
                            Answers.fromJson(row.getString("answers")).text("title"),
                            Utc.fromDb(row, "saved_at"),
                            row.getString("saved_by_name"));
                })
                .list();
    }
}
