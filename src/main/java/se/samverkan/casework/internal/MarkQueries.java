package se.samverkan.casework.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseMarks;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.LabelId;
import se.samverkan.casework.LabelRow;
import se.samverkan.casework.PossibleDuplicate;
import se.samverkan.municipality.ThemeId;
import se.samverkan.municipality.ThemeRow;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.Utc;

/** The marks of a case, all in one statement: the case page has little room for more. */
@Component
public class MarkQueries {

    private static final int MOST = 200;

    private final JdbcClient jdbc;

    MarkQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public CaseMarks of(CaseId id) {
        List<LabelRow> labels = new ArrayList<>();
        List<ThemeRow> themes = new ArrayList<>();
        List<PossibleDuplicate> duplicates = new ArrayList<>();
        jdbc.sql("""
                select 'LABEL' as mark, l.id, l.name as text, '' as other, null as year, l.version as number,
                    if(l.ended_at is null, '', 'ended') as status, null as unit_id, null as received_at
                from case_labelled cl join case_label l on l.id = cl.label_id where cl.case_id = :id
                union all
                select 'THEME', t.id, t.name_sv, t.name_en, null, null, t.slug, null, null
                from case_theme ct join theme t on t.id = ct.theme_id where ct.case_id = :id
                union all
                select 'DUPLICATE', c.id, c.title, d.reason, c.number_year, c.number_in_year, c.status, c.unit_id,
                    c.received_at
                from case_duplicate d join case_file c on c.id = d.other_id
                where d.case_id = :id and d.dismissed_at is null
                order by mark, text limit :most
                """).param("id", id.value()).param("most", MOST).query(row -> {
            UUID mark = row.getObject("id", UUID.class);
            String text = row.getString("text");
            switch (row.getString("mark")) {
                case "LABEL" ->
                    labels.add(new LabelRow(
                            new LabelId(mark), text, !row.getString("status").isEmpty(), row.getLong("number")));
                case "THEME" ->
                    themes.add(new ThemeRow(
                            new ThemeId(mark), new LocalText(text, row.getString("other")), row.getString("status")));
                default ->
                    duplicates.add(new PossibleDuplicate(
                            new CaseId(mark),
                            new CaseNumber(row.getInt("year"), row.getInt("number")),
                            text,
                            CaseStatus.valueOf(row.getString("status")),
                            new UnitId(row.getObject("unit_id", UUID.class)),
                            Utc.fromDb(row, "received_at"),
                            PossibleDuplicate.Reason.valueOf(row.getString("other"))));
            }
        });
        return new CaseMarks(labels, themes, duplicates);
    }

    Set<LabelId> labels(CaseId id) {
        return jdbc
                .sql("select label_id from case_labelled where case_id = ?")
                .param(id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(LabelId::new)
                .collect(Collectors.toSet());
    }

    Set<ThemeId> themes(CaseId id) {
        return jdbc
                .sql("select theme_id from case_theme where case_id = ?")
                .param(id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(ThemeId::new)
                .collect(Collectors.toSet());
    }
}
