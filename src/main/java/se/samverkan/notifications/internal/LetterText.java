package se.samverkan.notifications.internal;

/**
 * A letter's words, filled in.
 *
 * @param subject one line
 * @param body paragraphs parted by newlines
 * @param action what the button says; may be empty
 */
public record LetterText(String subject, String body, String action) {

    private static final int LONGEST_SUBJECT = 200;

    /** With a paragraph before all others; the same when it is empty. */
    LetterText and(String first) {
        return first.isEmpty() ? this : new LetterText(subject, first + "\n\n" + body, action);
    }

    /** A subject is a header: whatever is in it stays on its line. */
    public static LetterText of(String subject, String body, String action) {
        String plain = subject.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
        return new LetterText(
                plain.length() > LONGEST_SUBJECT ? plain.substring(0, LONGEST_SUBJECT - 1) + "…" : plain, body, action);
    }
}
