package se.samverkan.site.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import se.samverkan.site.SitePath;

/**
 * Keeps finished public pages for some seconds, so that a link shared in the morning news costs the database nothing.
 * A published change is seen within a minute: this cache's time plus the browser's.
 */
class PageCache extends OncePerRequestFilter {

    private static final Duration KEPT = Duration.ofSeconds(20);
    private static final long MOST_BYTES = 16_000_000;

    private final Cache<String, CachedPage> pages;

    PageCache(Ticker ticker) {
        pages = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(KEPT)
                .maximumWeight(MOST_BYTES)
                .weigher((String key, CachedPage page) -> 2 * key.length() + page.weight())
                .build();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        boolean reads = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
        return !reads || !SitePath.of(request).isCacheable();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String key = key(request);
        CachedPage kept = pages.getIfPresent(key);
        if (kept != null) {
            kept.writeTo(request, response);
            return;
        }
        Optional<CachedPage> made = make(request, response, chain);
        if (made.isPresent()) {
            pages.put(key, made.get());
            made.get().writeTo(request, response);
        }
    }

    /** Parameters that no page reads do not make another page. */
    private static String key(HttpServletRequest request) {
        SitePath path = SitePath.of(request);
        return switch (path.inSwedish()) {
            case "/partnerskap" ->
                path.value() + PartnershipQuery.of(request::getParameter).queryString();
            case "/vagledning" -> path.value() + GuideAddress.query(GuideAddress.answers(request));
            default -> path.value();
        };
    }

    /** Empty when the answer is not a page for everyone; it has then been sent. */
    private static Optional<CachedPage> make(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper made = new ContentCachingResponseWrapper(response);
        chain.doFilter(new WholePage(request), made);
        boolean forEveryone = made.getStatus() == HttpServletResponse.SC_OK
                && made.getContentType() != null
                && !made.containsHeader(HttpHeaders.SET_COOKIE);
        if (forEveryone) {
            return Optional.of(new CachedPage(made.getContentType(), made.getContentAsByteArray()));
        }
        made.copyBodyToResponse();
        return Optional.empty();
    }

    /** A question for the headers alone is answered from the same page. */
    private static final class WholePage extends HttpServletRequestWrapper {

        private WholePage(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return HttpMethod.GET.name();
        }
    }
}
