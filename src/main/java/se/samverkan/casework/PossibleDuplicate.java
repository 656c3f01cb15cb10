package se.samverkan.casework;

import java.time.Instant;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;

/** Another case of the same association that may ask for the same thing, and why it is thought so. */
public record PossibleDuplicate(
        CaseId id, CaseNumber number, String title, CaseStatus status, UnitId unit, Instant receivedAt, Reason reason) {

    public enum Reason {
        TITLE,
        SUM_AND_PERIOD,
        ANSWERS
    }
}
