package se.samverkan.runtime;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * After each migration gives the application's account its rights, table by table: rows only, and for what must never
 * be rewritten not even update or delete. The schema stays with the account that migrates.
 */
@Component
class TableRights extends BaseCallback {

    private static final Set<String> APPEND_ONLY = Set.of(
            "journal_entry",
            "case_history",
            "submission",
            "submission_file",
            "form_version",
            "association_merge",
            "protected_reading");
    private static final Set<String> NOT_THE_APPLICATIONS = Set.of("flyway_schema_history");

    private final String account;

    TableRights(@Value("${samverkan.database-app-account:}") String account) {
        this.account = account;
    }

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_MIGRATE && !account.isBlank();
    }

    @Override
    public void handle(Event event, Context context) {
        try (Statement statement = context.getConnection().createStatement()) {
            for (String table : tables(statement)) {
                String rights = APPEND_ONLY.contains(table) ? "select, insert" : "select, insert, update, delete";
                statement.execute("grant " + rights + " on `" + table + "` to " + account);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The application's rights could not be given to " + account, failure);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("show full tables where table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                if (!NOT_THE_APPLICATIONS.contains(rows.getString(1))) {
                    tables.add(rows.getString(1));
                }
            }
        }
        return tables;
    }
}
