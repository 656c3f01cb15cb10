package se.samverkan.notifications;

import java.util.Map;

/**
 * The words of one letter in one language.
 *
 * @param shipped the portal's own words
 * @param fields merge fields with an example each
 * @param version 0 while the portal's own words are used
 */
public record LetterWordingDetails(
        String template,
        LetterWordingForm words,
        LetterWordingForm shipped,
        String action,
        Map<String, String> fields,
        long version) {

    public boolean changed() {
        return version > 0;
    }
}
