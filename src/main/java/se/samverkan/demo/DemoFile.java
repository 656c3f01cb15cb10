package se.samverkan.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.core.io.ClassPathResource;
import se.samverkan.shared.SwedishTime;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The story's files, and how they write time: days before now, "+30d" for days from now. */
final class DemoFile {

    private DemoFile() {}

    static JsonNode json(String name) {
        try (InputStream in = open(name)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static InputStream open(String name) throws IOException {
        return new ClassPathResource("demo/" + name).getInputStream();
    }

    /** A text, empty when it is missing or null. */
    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? "" : value.asString();
    }

    static LocalDate date(String written, Instant now) {
        return written.matches("[+-]\\d+d")
                ? SwedishTime.day(now).plusDays(Long.parseLong(written.substring(0, written.length() - 1)))
                : LocalDate.parse(written);
    }
}
