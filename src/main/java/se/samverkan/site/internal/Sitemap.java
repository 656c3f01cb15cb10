package se.samverkan.site.internal;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import se.samverkan.shared.SwedishTime;
import se.samverkan.site.SitePath;

/** The list of pages in the form of sitemaps.org, each in both languages. */
final class Sitemap {

    private final String baseUrl;
    private final StringBuilder entries = new StringBuilder();

    Sitemap(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    void page(String swedishPath) {
        add(swedishPath, null);
    }

    void page(String swedishPath, Instant changed) {
        add(swedishPath, changed);
    }

    String xml() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
                %s</urlset>
                """.formatted(entries);
    }

    private void add(String swedishPath, @Nullable Instant changed) {
        String swedish = address(swedishPath);
        String english = address(new SitePath(swedishPath).inEnglish());
        String when = changed == null ? "" : "<lastmod>" + SwedishTime.day(changed) + "</lastmod>";
        String languages = alternate("sv", swedish) + alternate("en", english);
        entries.append(entry(swedish, when, languages)).append(entry(english, when, languages));
    }

    private static String entry(String address, String when, String languages) {
        return "<url><loc>" + address + "</loc>" + when + languages + "</url>\n";
    }

    private static String alternate(String language, String address) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"" + language + "\" href=\"" + address + "\"/>";
    }

    private String address(String path) {
        return HtmlUtils.htmlEscape(baseUrl + path, "UTF-8");
    }
}
