package se.samverkan.municipality;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.shared.LocalText;

/** Figures and decisions of the municipality as its public documents give them. */
@Service
@Transactional(readOnly = true)
public class CitedFacts {

    private final JdbcClient jdbc;

    CitedFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<CitedFigure> figures() {
        return jdbc.sql("select * from cited_figure order by year, kind")
                .query((row, n) -> new CitedFigure(
                        row.getInt("year"),
                        row.getString("kind"),
                        row.getBigDecimal("amount"),
                        Precision.valueOf(row.getString("amount_precision")),
                        new LocalText(row.getString("scope_sv"), row.getString("scope_en")),
                        row.getString("source")))
                .list();
    }

    public List<CitedDecision> decisions() {
        return jdbc.sql("select * from cited_decision order by decided_on")
                .query((row, n) -> new CitedDecision(
                        row.getString("body"),
                        row.getString("dnr"),
                        row.getString("paragraph"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getBoolean("year_only"),
                        new LocalText(row.getString("matter_sv"), row.getString("matter_en")),
                        row.getString("source")))
                .list();
    }
}
