package se.samverkan.forms;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.samverkan.shared.LocalText;

/**
 * What is wrong with an answer and what to do, as a text key.
 *
 * @param inside where in the answer: the part of a PERIOD ("to"), or the row from 1 and the key of what is asked in it
 * @param args for the text, among them labels in both languages; see {@link #args(Locale)}
 */
public record Problem(String section, String field, List<String> inside, String messageKey, List<Object> args) {

    private static final List<String> MISSING = List.of(
            "forms.FormCheck.missing",
            "forms.FormCheck.rows.least",
            "forms.FormCheck.period.start",
            "forms.FormCheck.bankAccount.kind",
            "forms.FormCheck.bankAccount.number",
            "forms.FormCheck.bankAccount.clearing.ACCOUNT",
            "forms.FormCheck.address.street",
            "forms.FormCheck.address.city");

    public Problem {
        inside = List.copyOf(inside);
        args = List.copyOf(args);
    }

    public Problem(String section, String field, String messageKey, List<Object> args) {
        this(section, field, List.of(), messageKey, args);
    }

    /** Has somebody left the answer out or begun it, rather than written what cannot be read? */
    public boolean missing() {
        return messageKey.equals("forms.FormCheck.address.postalCode")
                || MISSING.stream().anyMatch(messageKey::startsWith);
    }

    /** The arguments as they are put into the text in one language. */
    public Object[] args(Locale locale) {
        return args.stream()
                .map(it -> it instanceof LocalText text ? text.in(locale) : it)
                .toArray();
    }

    /** The part or row that is wrong, empty when it is the answer as a whole. */
    public String at(int depth) {
        return depth < inside.size() ? inside.get(depth) : "";
    }

    /** The same problem seen from inside the row. */
    public Problem withinRow() {
        return new Problem(section, at(1), inside.subList(2, inside.size()), messageKey, args);
    }

    /** The same problem seen from the question that has the rows. */
    public Problem inRow(String table, int row) {
        List<String> path = Stream.concat(Stream.of(String.valueOf(row), field), inside.stream())
                .toList();
        return new Problem(section, table, path, messageKey, args);
    }
}
