package se.samverkan.site.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PageCacheTests {

    private final AtomicLong nanoseconds = new AtomicLong();
    private final AtomicInteger made = new AtomicInteger();
    private final PageCache cache = new PageCache(nanoseconds::get);

    @Test
    void theSecondReaderCostsNothing() throws Exception {
        MockHttpServletResponse first = read("/partnerskap");
        MockHttpServletResponse second = read("/partnerskap");
        assertThat(made).hasValue(1);
        assertThat(second.getContentAsString())
                .isEqualTo(first.getContentAsString())
                .isEqualTo("Sida 1 på åäö");
        assertThat(second.getContentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(second.getHeader("Cache-Control")).isEqualTo("public, max-age=30");
        assertThat(second.getHeaderNames()).doesNotContain("Vary", "Set-Cookie");
    }

    @Test
    void aChangeIsSeenWithinAMinute() throws Exception {
        read("/");
        nanoseconds.set(Duration.ofSeconds(21).toNanos());
        assertThat(read("/").getContentAsString()).startsWith("Sida 2");
    }

    @ParameterizedTest
    @CsvSource({
        "/partnerskap, utm_source=x, /partnerskap, utm_source=y",
        "/om, token=hemligt, /om, ''",
        "/partnerskap, sida=1&tema=, /partnerskap, ''",
        "/partnerskap, tema=idrott&sok=a, /partnerskap, sok=a&tema=idrott"
    })
    void parametersThatNoPageReadsDoNotMakeAnotherPage(String path, String query, String samePath, String sameQuery)
            throws Exception {
        send(request("GET", path, query));
        send(request("GET", samePath, sameQuery));
        assertThat(made).hasValue(1);
    }

    @ParameterizedTest
    @CsvSource({
        "/partnerskap, sok=a, /partnerskap, sok=b",
        "/om, '', /en/om, ''",
        "/partnerskap, '', /partnerskap, sida=2"
    })
    void differentQuestionsAreDifferentPages(String path, String query, String otherPath, String otherQuery)
            throws Exception {
        send(request("GET", path, query));
        assertThat(send(request("GET", otherPath, otherQuery)).getContentAsString())
                .startsWith("Sida 2");
    }

    @Test
    void aBrowserThatHasThePageGetsNotModified() throws Exception {
        String etag = Objects.requireNonNull(read("/bidrag").getHeader("ETag"));
        assertThat(etag).matches("W/\"[0-9a-f]{32}\"");
        MockHttpServletRequest again = request("GET", "/bidrag", "");
        again.addHeader("If-None-Match", etag);
        MockHttpServletResponse answer = send(again);
        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void headAnswersAsGetWithoutTheBody() throws Exception {
        MockHttpServletResponse head = send(request("HEAD", "/bidrag", ""));
        MockHttpServletResponse get = read("/bidrag");
        assertThat(made).hasValue(1);
        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(get.getContentAsString()).startsWith("Sida 1");
        assertThat(head.getContentLength()).isEqualTo(get.getContentAsByteArray().length);
        assertThat(head.getHeader("ETag")).isEqualTo(get.getHeader("ETag"));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 404, 500, 503})
    void onlyWholePagesAreKept(int status) throws Exception {
        FilterChain failing = (request, response) -> {
            ((HttpServletResponse) response).setStatus(status);
            page(request, response);
        };
        MockHttpServletResponse answer = new MockHttpServletResponse();
        cache.doFilter(request("GET", "/bidrag", ""), answer, failing);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).startsWith("Sida 1");
        assertThat(answer.getHeader("Cache-Control")).isNull();
        assertThat(read("/bidrag").getContentAsString()).startsWith("Sida 2");
    }

    @Test
    void aPageThatSetsACookieIsSentAndNotKept() throws Exception {
        FilterChain personal = (request, response) -> {
            ((HttpServletResponse) response).addCookie(new Cookie("samverkan", "hemligt"));
            page(request, response);
        };
        MockHttpServletResponse answer = new MockHttpServletResponse();
        cache.doFilter(request("GET", "/bidrag", ""), answer, personal);
        assertThat(answer.getContentAsString()).startsWith("Sida 1");
        assertThat(answer.getHeader("Cache-Control")).isNull();
        assertThat(read("/bidrag").getContentAsString()).startsWith("Sida 2");
    }

    @ParameterizedTest
    @CsvSource({"GET, /app/inkorg", "GET, /konto/logga-in", "GET, /filer/1", "GET, /assets/site/site.css", "POST, /"})
    void theRestPassesThroughUntouched(String method, String path) throws Exception {
        assertThat(send(request(method, path, "")).getHeaderNames()).doesNotContain("ETag", "Cache-Control");
        send(request(method, path, ""));
        assertThat(made).hasValue(2);
    }

    private MockHttpServletResponse read(String path) throws Exception {
        return send(request("GET", path, ""));
    }

    private MockHttpServletResponse send(HttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cache.doFilter(request, response, this::page);
        return response;
    }

    private void page(ServletRequest request, ServletResponse response) throws IOException {
        String text = "Sida " + made.incrementAndGet() + " på åäö";
        response.setContentType("text/html;charset=UTF-8");
        if (((HttpServletRequest) request).getMethod().equals("GET")) {
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static MockHttpServletRequest request(String method, String path, String query) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        for (String parameter : query.split("&", -1)) {
            String[] parts = parameter.split("=", -1);
            if (parts.length == 2) {
                request.setParameter(parts[0], parts[1]);
            }
        }
        return request;
    }
}
