package se.samverkan.forms.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import se.samverkan.forms.FormDefinition;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a form definition from JSON; a misspelt property is an error, a left-out one is not. */
public final class DefinitionReader {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private DefinitionReader() {}

    public static FormDefinition read(String json) {
        return JSON.readValue(json, FormDefinition.class);
    }

    /** The same content whatever its indentation and line ends. */
    public static String compact(String json) {
        return JSON.readTree(json).toString();
    }

    public static String sha256(String compact) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(compact.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
