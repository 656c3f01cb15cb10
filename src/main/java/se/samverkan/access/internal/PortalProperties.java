package se.samverkan.access.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the portal is reached, and whether it is the real one or a demonstration. */
@ConfigurationProperties("samverkan")
public record PortalProperties(
        @DefaultValue("http://localhost:8080") String baseUrl,
        @DefaultValue("trial") String mode,
        @DefaultValue("false") boolean demo) {

    boolean production() {
        return "production".equals(mode);
    }

    /** An address people can click, on the configured host and never on the one a request names. */
    public String address(String path) {
        return baseUrl.replaceFirst("/+$", "") + path;
    }
}
