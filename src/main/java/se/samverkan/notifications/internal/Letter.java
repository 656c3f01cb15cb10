package se.samverkan.notifications.internal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, before it has a form.
 *
 * @param template name of the text, "case.received"
 * @param arguments for the texts, plain
 * @param link where the button leads; null when there is nothing to open
 * @param quote words of a person or of the municipality that are shown as they were written; may be empty
 * @param secret holds a link that lets its bearer in: forgotten once sent
 */
record Letter(
        String to,
        String name,
        Locale language,
        String template,
        List<String> arguments,
        @Nullable String link,
        String quote,
        boolean secret) {

    static Letter plain(
            String to, String name, Locale language, String template, List<String> arguments, @Nullable String link) {
        return new Letter(to, name, language, template, arguments, link, "", false);
    }

    /** Text key of one part. */
    String key(String part) {
        return "notifications." + template + "." + part;
    }
}
