package se.samverkan.documents;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where a clamd listens; without a host files are taken unscanned and marked so.
 *
 * @param host empty when there is no scanner
 * @param timeout for connecting and for each answer
 */
@ConfigurationProperties("samverkan.scanner")
public record ScannerSettings(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("30s") Duration timeout) {

    public boolean configured() {
        return !host.isBlank();
    }
}
