package se.samverkan.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** What is started when nothing is named, and what must be named where real cases are. */
class EmbeddedServersTests {

    private static final String URL = "jdbc:mariadb://db.example.org/samverkan";

    @Test
    void productionNeedsADatabaseOfItsOwn() {
        assertThatThrownBy(() -> prepared(Map.of("samverkan.mode", "production")))
                .hasMessageContaining("spring.datasource.url");
    }

    @Test
    void productionNeedsAMailServerOfItsOwn() {
        assertThatThrownBy(() -> prepared(Map.of("samverkan.mode", "production", "spring.datasource.url", URL)))
                .hasMessageContaining("spring.mail.host");
    }

    @Test
    void aNamedMailServerIsUsedAndNothingIsCaught() {
        StandardEnvironment environment =
                prepared(Map.of("spring.datasource.url", URL, "spring.mail.host", "mail.example.org"));
        assertThat(environment.getProperty("samverkan.mail-catcher")).isNull();
        assertThat(environment.getProperty("spring.mail.host")).isEqualTo("mail.example.org");
    }

    @Test
    void withoutAMailServerMailIsCaughtOnThisMachine() {
        StandardEnvironment environment = prepared(Map.of("spring.datasource.url", URL));
        assertThat(environment.getProperty("samverkan.mail-catcher")).isEqualTo("true");
        assertThat(environment.getProperty("spring.mail.host")).isEqualTo("127.0.0.1");
    }

    @Test
    void aDemonstrationAnswersOnThisMachineOnlyUnlessToldOtherwise() {
        assertThat(prepared(Map.of("spring.datasource.url", URL, "samverkan.demo", "true"))
                        .getProperty("server.address"))
                .isEqualTo("127.0.0.1");
        assertThat(prepared(Map.of("spring.datasource.url", URL, "samverkan.demo", "true", "server.address", "0.0.0.0"))
                        .getProperty("server.address"))
                .isEqualTo("0.0.0.0");
        assertThat(prepared(Map.of("spring.datasource.url", URL)).getProperty("server.address"))
                .isNull();
    }

    private static StandardEnvironment prepared(Map<String, Object> settings) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
        new EmbeddedServers().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
