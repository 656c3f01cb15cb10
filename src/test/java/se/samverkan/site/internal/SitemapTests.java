package se.samverkan.site.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SitemapTests {

    @Test
    void everyPageStandsThereInBothLanguages() {
        Sitemap sitemap = new Sitemap("https://samverkan.example");
        sitemap.page("/bidrag/drift&<stöd>");
        sitemap.page("/partnerskap/kvall-3", Instant.parse("2026-12-31T23:30:00Z"));
        assertThat(sitemap.xml())
                .contains(
                        "<loc>https://samverkan.example/bidrag/drift&amp;&lt;stöd&gt;</loc>",
                        "<loc>https://samverkan.example/en/partnerskap/kvall-3</loc><lastmod>2027-01-01</lastmod>",
                        "hreflang=\"sv\" href=\"https://samverkan.example/partnerskap/kvall-3\"")
                .startsWith("<?xml");
    }
}
