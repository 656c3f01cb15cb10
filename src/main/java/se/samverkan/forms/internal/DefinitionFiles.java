package se.samverkan.forms.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form definitions that come with the program, whole: where one says {"include": "sign-1"} in a list of sections or
 * fields, what forms/shared/sign-1.json holds stands instead. What else is said beside the include replaces what the
 * shared file says.
 */
public final class DefinitionFiles {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String INCLUDE = "include";

    private DefinitionFiles() {}

    /** The definitions by file name, "initiative-1.json". */
    public static Map<String, String> all() {
        Map<String, String> definitions = new TreeMap<>();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:forms/*.json")) {
                definitions.put(
                        String.valueOf(file.getFilename()), whole(file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return definitions;
    }

    static String whole(String json) {
        return whole(JSON.readTree(json)).toString();
    }

    private static JsonNode whole(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode whole = JSON.createObjectNode();
            object.properties().forEach(it -> whole.set(it.getKey(), whole(it.getValue())));
            return whole;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode whole = JSON.createArrayNode();
            list.forEach(it -> add(whole, it));
            return whole;
        }
        return node;
    }

    private static void add(ArrayNode list, JsonNode item) {
        if (!item.has(INCLUDE)) {
            list.add(whole(item));
            return;
        }
        JsonNode shared = whole(shared(item.get(INCLUDE).asString()));
        if (shared instanceof ArrayNode several) {
            list.addAll(several);
        } else {
            ObjectNode changed = (ObjectNode) shared;
            item.properties().stream()
                    .filter(it -> !it.getKey().equals(INCLUDE))
                    .forEach(it -> changed.set(it.getKey(), whole(it.getValue())));
            list.add(changed);
        }
    }

    private static JsonNode shared(String name) {
        try {
            return JSON.readTree(
                    new ClassPathResource("forms/shared/" + name + ".json").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException missing) {
            throw new UncheckedIOException("A form includes " + name + ", which is not in forms/shared", missing);
        }
    }
}
