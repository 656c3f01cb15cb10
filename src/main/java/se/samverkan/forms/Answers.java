package se.samverkan.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody has answered, by field key: a text, a list of texts (MANY) or texts by name (PERIOD "from"/"to", PEOPLE
 * "women"/"men"/…). What cannot be read as the field's type stays as it was typed. Blank answers do not exist.
 */
public record Answers(Map<String, Object> values) {

    public static final Answers NONE = new Answers(Map.of());

    private static final JsonMapper JSON = JsonMapper.shared();

    public Answers {
        Map<String, Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            Object answer = answer(value);
            if (isGiven(answer)) {
                copy.put(key, answer);
            }
        });
        values = Collections.unmodifiableMap(copy);
    }

    public static Answers fromJson(String json) {
        return new Answers(JSON.readValue(json, new TypeReference<Map<String, Object>>() {}));
    }

    public String toJson() {
        return JSON.writeValueAsString(values);
    }

    /** The answer as one text, empty when there is none. */
    public String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    public List<String> list(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A part of a PERIOD or PEOPLE answer, empty when there is none. */
    public String part(String key, String name) {
        return values.get(key) instanceof Map<?, ?> parts && parts.get(name) instanceof String part ? part : "";
    }

    /** These answers with one of them changed; nothing or blank takes it away. */
    public Answers with(String key, @Nullable Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        changed.put(key, Objects.requireNonNullElse(value, ""));
        return new Answers(changed);
    }

    /** These answers, but in one section the other's: what two people wrote in different sections both stays. */
    public Answers replacing(Section section, Answers other) {
        Answers merged = this;
        for (Field field : section.fields()) {
            merged = merged.with(field.key(), other.values.get(field.key()));
        }
        return merged;
    }

    /** Without answers to hidden questions and to questions the form does not have: what is kept when it is sent. */
    public Answers onlyVisible(FormDefinition definition) {
        Answers kept = NONE;
        for (Section section : definition.sections()) {
            if (!FormCheck.visible(section, kept)) {
                continue;
            }
            for (Field field : section.fields()) {
                if (FormCheck.visible(field, kept)) {
                    kept = kept.with(field.key(), values.get(field.key()));
                }
            }
        }
        return kept;
    }

    private static Object answer(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                list.stream().map(Answers::plain).filter(it -> !it.isBlank()).toList();
            case Map<?, ?> parts -> {
                Map<String, String> texts = new LinkedHashMap<>();
                parts.forEach((name, part) -> texts.put(String.valueOf(name), plain(part)));
                texts.values().removeIf(String::isBlank);
                yield Collections.unmodifiableMap(texts);
            }
            default -> plain(value);
        };
    }

    private static String plain(@Nullable Object value) {
        return value == null ? "" : String.valueOf(value);
    }

    private static boolean isGiven(Object answer) {
        return switch (answer) {
            case List<?> list -> !list.isEmpty();
            case Map<?, ?> parts -> !parts.isEmpty();
            default -> !String.valueOf(answer).isBlank();
        };
    }
}
