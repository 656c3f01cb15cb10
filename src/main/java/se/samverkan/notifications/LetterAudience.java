package se.samverkan.notifications;

import java.util.stream.Stream;

/** To whom a letter goes, so that whoever rewrites it knows whom the words are for. */
public enum LetterAudience {
    ASSOCIATION,
    STAFF,
    ACCOUNT,
    /** Staff and associations alike. */
    EVERYBODY;

    /** @param template "case.received.staff" */
    public static LetterAudience of(String template) {
        if (template.equals("digest")) {
            return EVERYBODY;
        }
        if (template.startsWith("account.")) {
            return ACCOUNT;
        }
        boolean staff = template.endsWith(".staff")
                || Stream.of("absence.", "handover.", "statement.", "case.mentioned", "case.taken-back")
                        .anyMatch(template::startsWith);
        return staff ? STAFF : ASSOCIATION;
    }
}
