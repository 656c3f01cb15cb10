package se.samverkan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Both languages say everything, and every text the code asks for exists. */
class TextsTests {

    private static final Path TEXTS = Path.of("src/main/resources/texts");
    private static final Pattern KEY_IN_CODE = Pattern.compile(
            "(?:getTranslation|\\btext|Refused|Conflict|getMessage|heading)\\(\\s*\"([a-z]+\\.[A-Za-z.-]*[A-Za-z])\"\\s*[,)]");

    static Stream<Path> swedish() throws IOException {
        return Files.list(TEXTS).filter(file -> file.toString().endsWith("_sv.properties"));
    }

    @ParameterizedTest
    @MethodSource("swedish")
    void englishSaysWhatSwedishSays(Path swedish) {
        Properties sv = load(swedish);
        Properties en = load(english(swedish));
        assertThat(en.stringPropertyNames()).isEqualTo(sv.stringPropertyNames());
        for (String key : sv.stringPropertyNames()) {
            assertThat(sv.getProperty(key)).as(key).isNotBlank();
            assertThat(en.getProperty(key)).as(key).isNotBlank();
            assertThat(placeholders(en.getProperty(key))).as(key).isEqualTo(placeholders(sv.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("swedish")
    void everyTextIsAPatternThatCanBeFilledIn(Path swedish) {
        Stream.of(swedish, english(swedish))
                .forEach(file -> load(file).forEach((key, text) -> {
                    assertThat(text.toString()).as(key.toString()).doesNotContain("'");
                    assertThat(new MessageFormat(text.toString()))
                            .as(key.toString())
                            .isNotNull();
                }));
    }

    @Test
    void everyTextTheCodeNamesExists() throws IOException {
        Properties all = new Properties();
        swedish().forEach(file -> all.putAll(load(file)));
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            code.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher named = KEY_IN_CODE.matcher(read(file));
                while (named.find()) {
                    assertThat(all).as(file.toString()).containsKey(named.group(1));
                }
            });
        }
    }

    private static Path english(Path swedish) {
        return Path.of(swedish.toString().replace("_sv.", "_en."));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher placeholder = Pattern.compile("\\{(\\d)").matcher(text);
        while (placeholder.find()) {
            found.add(placeholder.group(1));
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return properties;
    }
}
