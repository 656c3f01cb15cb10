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
 * What somebody has answered, by field key: a text, a list of texts (MANY), texts by name (PERIOD "from"/"to", PEOPLE
 * "women"/"men"/…) or a list of answers (TABLE, GROUP). What cannot be read as the field's type stays as it was typed.
 * Blank answers and blank rows do not exist.
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
                ? list.stream()
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .toList()
                : List.of();
    }

    /** The rows of a TABLE or GROUP, each with its own answers. */
    public List<Answers> rows(String key) {
        return values.get(key) instanceof List<?> list
                ? list.stream()
                        .filter(Map.class::isInstance)
                        .map(row -> row((Map<?, ?>) row))
                        .toList()
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

    /** These answers and a row's: what a question inside the row may depend on. */
    public Answers and(Answers row) {
        Map<String, Object> both = new LinkedHashMap<>(values);
        both.putAll(row.values);
        return new Answers(both);
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
                    kept = kept.with(field.key(), kept.visibleOf(field, this));
                }
            }
        }
        return kept;
    }

    /** What is kept of an answer, given these that are asked before it. */
    private @Nullable Object visibleOf(Field field, Answers all) {
        if (field.fields().isEmpty()) {
            return all.values.get(field.key());
        }
        return all.rows(field.key()).stream()
                .map(row -> visibleRow(field, row).values)
                .toList();
    }

    private Answers visibleRow(Field field, Answers row) {
        Answers kept = NONE;
        for (Field asked : field.fields()) {
            if (FormCheck.visible(asked, and(kept))) {
                kept = kept.with(asked.key(), row.values.get(asked.key()));
            }
        }
        return kept;
    }

    private static Object answer(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Answers row -> row.values;
            case List<?> list ->
                list.stream().map(Answers::answer).filter(Answers::isGiven).toList();
            case Map<?, ?> parts -> row(parts).values;
            default -> String.valueOf(value);
        };
    }

    private static Answers row(Map<?, ?> parts) {
        Map<String, Object> named = new LinkedHashMap<>();
        parts.forEach((name, part) -> named.put(String.valueOf(name), answer(part)));
        return new Answers(named);
    }

    private static boolean isGiven(Object answer) {
        return switch (answer) {
            case List<?> list -> !list.isEmpty();
            case Map<?, ?> parts -> !parts.isEmpty();
            default -> !String.valueOf(answer).isBlank();
        };
    }
}
