package se.samverkan.submissions;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.samverkan.forms.FormDefinition;
import se.samverkan.forms.internal.DefinitionReader;

/** Small forms for tests, as data like the real ones. */
public final class TestForms {

    private TestForms() {}

    /** @param fields each as JSON without its label */
    public static FormDefinition form(String... fields) {
        String asked = Arrays.stream(fields).map(TestForms::labelled).collect(Collectors.joining(","));
        return DefinitionReader.read("""
                {"key": "test", "version": 1, "title": {"sv": "Prov", "en": "Test"},
                 "intro": {"sv": "Prov", "en": "Test"},
                 "sections": [{"key": "only", "title": {"sv": "Del", "en": "Part"}, "fields": [%s]}]}
                """.formatted(asked));
    }

    public static String text(String key) {
        return "{\"key\": \"%s\", \"type\": \"TEXT\"}".formatted(key);
    }

    private static String labelled(String field) {
        String key = field.replaceAll(".*\"key\": \"([a-z_]+)\".*", "$1");
        return "{\"label\": {\"sv\": \"%s\", \"en\": \"%s\"}, %s".formatted(key, key, field.substring(1));
    }
}
