package se.samverkan.submissions;

import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.Roles;
import se.samverkan.casework.CaseId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.Mandates;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.LocalText;

/** What the municipality waits for from an association, in all of its cases. */
@Service
@Transactional(readOnly = true)
@RolesAllowed(Roles.PERSON)
public class MyTasks {

    private static final int SHOWN = 50;

    private final Mandates mandates;
    private final JdbcClient jdbc;

    MyTasks(Mandates mandates, JdbcClient jdbc) {
        this.mandates = mandates;
        this.jdbc = jdbc;
    }

    /** The most urgent first, at most fifty, in one statement. */
    public List<MyTask> of(AssociationId association) {
        mandates.requireRead(association);
        return jdbc.sql("""
                select 'COMPLETION' as kind, c.id, c.number_year, c.number_in_year, c.title, r.due,
                    '' as label_sv, '' as label_en
                from completion_request r join case_file c on c.id = r.open_case_id
                where c.association_id = ?
                union all
                select 'PAPER', c.id, c.number_year, c.number_in_year, c.title, p.due, p.label_sv, p.label_en
                from later_paper p join case_file c on c.id = p.case_id
                where c.association_id = ? and p.state = 'PROMISED' and c.status not in ('WITHDRAWN', 'CLOSED')
                order by due, kind, id limit ?
                """)
                .params(association.value(), association.value(), SHOWN)
                .query((row, n) -> new MyTask(
                        MyTask.Kind.valueOf(row.getString("kind")),
                        new CaseId(row.getObject("id", UUID.class)),
                        new CaseNumber(row.getInt("number_year"), row.getInt("number_in_year")),
                        row.getString("title"),
                        row.getObject("due", LocalDate.class),
                        new LocalText(row.getString("label_sv"), row.getString("label_en"))))
                .list();
    }
}
