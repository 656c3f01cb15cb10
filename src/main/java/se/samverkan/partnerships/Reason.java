package se.samverkan.partnerships;

import java.util.List;

/**
 * Why something cannot be saved, reviewed or published.
 *
 * @param field the component of {@link PartnershipDraftForm} it is about; its name on screen is the text
 *     "partnerships.field." + field
 * @param key text key of the reason, which does not repeat the field's name
 */
public record Reason(String field, String key, List<Object> args) {

    public Reason(String field, String key, Object... args) {
        this(field, key, List.of(args));
    }
}
