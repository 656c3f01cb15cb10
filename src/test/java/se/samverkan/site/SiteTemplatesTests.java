package se.samverkan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The policy forbids it in the browser; here it is found before. */
class SiteTemplatesTests {

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHasScriptOrStyleOrUnescapedText(Resource template) throws IOException {
        String text = template.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text)
                .doesNotContainIgnoringCase("<script", "<style", " style=", "th:style", "javascript:", "th:utext", "[(")
                .doesNotContainPattern("\\son[a-z]+=");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingIsLoadedFromElsewhere(Resource template) throws IOException {
        String text = template.getContentAsString(StandardCharsets.UTF_8);
        assertThat(text).doesNotContainPattern("<(link|img|iframe|source)[^>]+(src|href)=\"(https?:)?//");
    }

    static Stream<Resource> templates() throws IOException {
        PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();
        return Stream.of("site", "error", "account").flatMap(folder -> Arrays.stream(in(files, folder)));
    }

    private static Resource[] in(PathMatchingResourcePatternResolver files, String folder) {
        try {
            return files.getResources("classpath*:templates/" + folder + "/*.html");
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
