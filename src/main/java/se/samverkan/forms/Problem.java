package se.samverkan.forms;

import java.util.List;
import java.util.Locale;
import se.samverkan.shared.LocalText;

/**
 * What is wrong with an answer and what to do, as a text key.
 *
 * @param args for the text, among them labels in both languages; see {@link #args(Locale)}
 */
public record Problem(String section, String field, String messageKey, List<Object> args) {

    public Problem {
        args = List.copyOf(args);
    }

    /** The arguments as they are put into the text in one language. */
    public Object[] args(Locale locale) {
        return args.stream()
                .map(it -> it instanceof LocalText text ? text.in(locale) : it)
                .toArray();
    }
}
