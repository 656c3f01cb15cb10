package se.samverkan.partnerships;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sums over what is published; nothing that a citizen could not add up from the pages. */
@Service
@Transactional(readOnly = true)
public class PartnershipFigures {

    private final JdbcClient jdbc;

    PartnershipFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The municipality's contributions in money, newest year first. */
    public List<YearSum> municipalityMoney() {
        return jdbc.sql("""
                select c.contribution_year, p.form, sum(c.amount) as amount, count(distinct p.id) as partnerships,
                       max(c.amount_precision <> 'EXACT') as inexact
                from partnership_contribution c join partnership p on p.id = c.partnership_id
                where c.party = 'MUNICIPALITY' and c.kind = 'MONEY' and c.amount is not null
                  and p.published_at is not null and p.status in ('PUBLISHED', 'ENDED')
                group by c.contribution_year, p.form
                order by c.contribution_year desc, p.form
                """)
                .query((row, n) -> new YearSum(
                        row.getInt("contribution_year"),
                        PartnershipForm.valueOf(row.getString("form")),
                        row.getBigDecimal("amount"),
                        row.getLong("partnerships"),
                        !row.getBoolean("inexact")))
                .list();
    }
}
