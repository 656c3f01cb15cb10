package se.samverkan.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import se.samverkan.DataTest;

/** What the application's own account may not do, even if somebody found a way to make it try. */
@DataTest
class DatabaseRightsDataTests {

    @Autowired
    DataSource database;

    @Autowired
    Environment settings;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table draft",
                "create table mine (id int)",
                "alter table person add column x int",
                "truncate table mail",
                "delete from journal_entry",
                "update journal_entry set actor_name = 'x'",
                "delete from case_history",
                "update submission set answers = '{}'",
                "select * from flyway_schema_history",
                "select * from mysql.global_priv",
                "create user 'evil'@'localhost'"
            })
    void isRefusedByTheDatabaseItself(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement attempt = connection.createStatement()) {
            assertThatThrownBy(() -> attempt.execute(statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("denied");
        }
    }

    @Test
    void theEmbeddedServerAnswersOnThisMachineOnly() throws Exception {
        int port = Integer.parseInt(
                settings.getRequiredProperty("spring.datasource.url").replaceAll(".*:(\\d+)/.*", "$1"));
        List<InetAddress> others = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
                .toList();
        for (InetAddress address : others) {
            assertThatThrownBy(() -> new Socket(address, port).close()).isInstanceOf(IOException.class);
        }
        try (Socket here = new Socket(InetAddress.getLoopbackAddress(), port)) {
            assertThat(here.isConnected()).isTrue();
        }
    }

    @Test
    void aLockedDirectoryIsNotTakenTwice() {
        Path directory = Path.of(settings.getRequiredProperty("samverkan.data-directory"));
        assertThatThrownBy(() -> DatabaseServer.start(directory, DatabaseAccounts.in(directory)))
                .hasStackTraceContaining("OverlappingFileLock");
    }
}
