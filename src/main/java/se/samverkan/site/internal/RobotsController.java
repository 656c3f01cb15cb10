package se.samverkan.site.internal;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import se.samverkan.partnerships.PublishedPartnerships;
import se.samverkan.partnerships.PublishedRow;
import se.samverkan.programmes.SchemeDetails;
import se.samverkan.programmes.Schemes;

/** What search engines read. */
@RestController
class RobotsController {

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);
    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

    private final SiteFrames frames;
    private final PublishedPartnerships partnerships;
    private final Schemes schemes;

    RobotsController(SiteFrames frames, PublishedPartnerships partnerships, Schemes schemes) {
        this.frames = frames;
        this.partnerships = partnerships;
        this.schemes = schemes;
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        Sitemap sitemap = new Sitemap(frames.baseUrl());
        Stream.of("/", "/partnerskap", "/bidrag", "/vagledning", "/om", "/integritet", "/tillganglighet")
                .forEach(sitemap::page);
        schemes.current().stream().map(SchemeDetails::slug).forEach(slug -> sitemap.page("/bidrag/" + slug));
        for (PublishedRow partnership : partnerships.all()) {
            sitemap.page("/partnerskap/" + partnership.slug(), partnership.changedAt());
        }
        return ResponseEntity.ok().contentType(XML).body(sitemap.xml());
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        String rules = """
                User-agent: *
                Disallow: /app
                Disallow: /konto
                Disallow: /en/konto
                Disallow: /filer
                Disallow: /forhandsvisning
                Sitemap: %s/sitemap.xml
                """.formatted(frames.baseUrl());
        return ResponseEntity.ok().contentType(TEXT).body(rules);
    }
}
