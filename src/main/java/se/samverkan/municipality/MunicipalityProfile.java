package se.samverkan.municipality;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Who runs this portal; everything a reader sees of it comes from settings. */
@ConfigurationProperties("samverkan.municipality")
public record MunicipalityProfile(
        String name, String shortName, String portalName, String contactEmail, String contactPhone, String url) {}
