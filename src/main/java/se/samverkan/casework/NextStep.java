package se.samverkan.casework;

import java.time.LocalDate;

/**
 * What happens next in a case and the day it happens at the latest.
 *
 * @param kind decides the words the applicant reads
 * @param note what staff add in their own words; the applicant reads it too; may be empty
 */
public record NextStep(Kind kind, String note, LocalDate date) {

    public enum Kind {
        TRIAGE,
        HANDLE,
        NETWORK_MEETING,
        CONTACT_APPLICANT,
        AWAIT_APPLICANT,
        RESUME,
        PREPARE_DECISION,
        PREPARE_PARTNERSHIP,
        FOLLOW_UP,
        CLOSE
    }

    public NextStep {
        note = note.strip();
    }
}
