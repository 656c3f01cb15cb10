package se.samverkan.runtime;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Before anything else starts: when no database is named, starts the embedded one; when no mail server is named, gives
 * the address at which {@link MailCatcher} will listen. One server a process, however many contexts are made.
 */
public class EmbeddedServers implements EnvironmentPostProcessor, Ordered {

    private static final Map<Path, Map<String, Object>> RUNNING = new HashMap<>();

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> settings = new HashMap<>();
        boolean production = "production".equals(environment.getProperty("samverkan.mode"));
        if (environment.getProperty("samverkan.demo", Boolean.class, false)
                && !environment.containsProperty("server.address")) {
            // Anybody may sign in to a demonstration as its administrator: it is for this machine alone.
            settings.put("server.address", "127.0.0.1");
        }
        if (!environment.containsProperty("spring.datasource.url")) {
            require(!production, "a database: set spring.datasource.url");
            Path data = Path.of(environment.getRequiredProperty("samverkan.data-directory"));
            settings.putAll(database(data.toAbsolutePath().normalize()));
        }
        if (!environment.containsProperty("spring.mail.host")) {
            require(!production, "a mail server: set spring.mail.host");
            settings.put("spring.mail.host", "127.0.0.1");
            settings.put("spring.mail.port", MailCatcher.freePort());
            settings.put("samverkan.mail-catcher", true);
        }
        environment.getPropertySources().addFirst(new MapPropertySource("embeddedServers", settings));
    }

    private static void require(boolean given, String what) {
        if (!given) {
            throw new IllegalStateException("samverkan.mode=production needs " + what);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static synchronized Map<String, Object> database(Path directory) {
        return RUNNING.computeIfAbsent(directory, EmbeddedServers::start);
    }

    private static Map<String, Object> start(Path directory) {
        DatabaseAccounts accounts = DatabaseAccounts.in(directory);
        DatabaseServer server = DatabaseServer.start(directory, accounts);
        // Runs after every application context has closed, so that nothing still needs the database.
        SpringApplication.getShutdownHandlers().add(server::stop);
        String url = "jdbc:mariadb://127.0.0.1:" + server.port() + "/" + DatabaseAccounts.DATABASE;
        return Map.of(
                "spring.datasource.url",
                url,
                "spring.flyway.url",
                url,
                "spring.datasource.username",
                DatabaseAccounts.APP,
                "spring.datasource.password",
                accounts.appPassword(),
                "spring.flyway.user",
                DatabaseAccounts.OWNER,
                "spring.flyway.password",
                accounts.ownerPassword(),
                "samverkan.database-app-account",
                "'" + DatabaseAccounts.APP + "'@'127.0.0.1'");
    }
}
