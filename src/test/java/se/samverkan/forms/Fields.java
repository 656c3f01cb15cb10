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
        return field(key, type, true, null, BigDecimal.valueOf(min), BigDecimal.valueOf(max), null, List.of(), false);
    }

    static Field atMost(String key, FieldType type, int characters) {
        return field(key, type, true, characters, null, null, null, List.of(), false);
    }

    static Field decimals(String key, int decimals) {
        return field(key, FieldType.NUMBER, true, null, null, null, decimals, List.of(), false);
    }

    static Field fileThatComesLater(String key) {
        return new Field(
                key,
                FieldType.FILE,
                text(key),
                null,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                false,
                null,
                true);
    }

    static Field summed(String key, FieldType type) {
        return field(key, type, false, null, null, null, null, List.of(), true);
    }

    /** A table or a group of at least min and at most max rows. */
    static Field rows(String key, FieldType type, int min, int max, Field... fields) {
        return new Field(
                key,
                type,
                text(key),
                null,
                true,
                null,
                BigDecimal.valueOf(min),
                BigDecimal.valueOf(max),
                null,
                List.of(),
                List.of(fields),
                new LocalText("Rad", "Row"),
                false,
                null,
                false);
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
        return new Field(
                key, type, text(key), null, required, null, null, null, null, offered, List.of(), null, false,
                condition, false);
    }

    private static Field field(
            String key,
            FieldType type,
            boolean required,
            @Nullable Integer maxLength,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max,
            @Nullable Integer decimals,
            List<Option> options,
            boolean sum) {
        return new Field(
                key, type, text(key), null, required, maxLength, min, max, decimals, options, List.of(), null, sum,
                null, false);
    }
}
