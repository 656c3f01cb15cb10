package se.samverkan.forms;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/** Small definitions for tests: fields are required, texts are their keys. */
final class Fields {

    private Fields() {}

    static Field required(String key, FieldType type, String... options) {
        return field(key, type, true, null, options);
    }

    static Field optional(String key, FieldType type, String... options) {
        return field(key, type, false, null, options);
    }

    static Field when(String key, FieldType type, Condition condition) {
        return field(key, type, true, condition);
    }

    static Field between(String key, FieldType type, int min, int max) {
        return new Field(
                key,
                type,
                text(key),
                null,
                true,
                null,
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(max),
                List.of(),
                null,
                false);
    }

    static Field atMost(String key, FieldType type, int characters) {
        return new Field(key, type, text(key), null, true, characters, null, null, List.of(), null, false);
    }

    static Field fileThatComesLater(String key) {
        return new Field(key, FieldType.FILE, text(key), null, true, null, null, null, List.of(), null, true);
    }

    static FormDefinition form(Field... fields) {
        return new FormDefinition("test", 1, text("form"), text("intro"), List.of(section("only", null, fields)));
    }

    static Section section(String key, @Nullable Condition condition, Field... fields) {
        return new Section(key, text(key), null, List.of(fields), condition);
    }

    static LocalText text(String key) {
        return new LocalText(key + " på svenska", key + " in English");
    }

    private static Field field(
            String key, FieldType type, boolean required, @Nullable Condition condition, String... options) {
        List<Option> offered =
                Arrays.stream(options).map(it -> new Option(it, text(it))).toList();
        return new Field(key, type, text(key), null, required, null, null, null, offered, condition, false);
    }
}
