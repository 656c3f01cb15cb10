package se.samverkan.casework;

import java.time.LocalDate;

/**
 * The case's clock stands still.
 *
 * @param since the first day it stood still
 * @param until the day it is expected to go on
 */
public record Waiting(Kind kind, LocalDate since, LocalDate until) {

    public enum Kind {
        /** The association has been asked for something. */
        APPLICANT,
        /** Nothing can be done before a day, and both sides know it. */
        UNTIL_DATE
    }
}
