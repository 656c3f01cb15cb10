package se.samverkan.site;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** Where a person is on the site. The address alone decides the language: below /en English, elsewhere Swedish. */
public record SitePath(String value) {

    public static final Locale SWEDISH = Locale.of("sv");

    private static final String ENGLISH_ROOT = "/en";
    private static final List<String> PUBLIC =
            List.of("/partnerskap", "/bidrag", "/vagledning", "/om", "/integritet", "/tillganglighet");
    private static final List<String> TECHNICAL = List.of("/sitemap.xml", "/robots.txt");
    private static final String ACCOUNT = "/konto";

    /** The address the person asked for, also while the error page for it is being made. */
    public static SitePath of(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String address = failed == null ? request.getRequestURI() : failed.toString();
        return new SitePath(address.substring(request.getContextPath().length()));
    }

    public boolean english() {
        return at(value, ENGLISH_ROOT);
    }

    public Locale locale() {
        return english() ? Locale.ENGLISH : SWEDISH;
    }

    /** Pages for everyone, the same for everyone: these are indexed and cached. */
    public boolean isPublicPage() {
        String path = inSwedish();
        return path.equals("/") || PUBLIC.stream().anyMatch(page -> at(path, page));
    }

    public boolean isCacheable() {
        return isPublicPage() || TECHNICAL.contains(value);
    }

    public boolean isAccountPage() {
        return at(inSwedish(), ACCOUNT);
    }

    public boolean isBelow(String swedishPath) {
        return at(inSwedish(), swedishPath);
    }

    /** The same page without the language: "/en/bidrag" and "/bidrag" are both "/bidrag". */
    public String inSwedish() {
        if (!english()) {
            return value;
        }
        String rest = value.substring(ENGLISH_ROOT.length());
        return rest.isEmpty() ? "/" : rest;
    }

    public String inEnglish() {
        String path = inSwedish();
        return path.equals("/") ? ENGLISH_ROOT : ENGLISH_ROOT + path;
    }

    /** The same page in the other language; a page that has only one leads to the start page. */
    public String inOtherLanguage() {
        SitePath page = isPublicPage() || isAccountPage() ? this : new SitePath(english() ? ENGLISH_ROOT : "/");
        return page.english() ? page.inSwedish() : page.inEnglish();
    }

    private static boolean at(String path, String place) {
        return path.equals(place) || path.startsWith(place + "/");
    }
}
