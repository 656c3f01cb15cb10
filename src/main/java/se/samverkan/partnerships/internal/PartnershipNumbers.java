package se.samverkan.partnerships.internal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The running number; its row stays locked to the end of the transaction, so that no number is lost or given twice. */
@Component
public class PartnershipNumbers {

    private final JdbcClient jdbc;

    PartnershipNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int next() {
        jdbc.sql("update partnership_counter set last_number = last_number + 1 where id = 1")
                .update();
        return jdbc.sql("select last_number from partnership_counter where id = 1")
                .query(Integer.class)
                .single();
    }
}
