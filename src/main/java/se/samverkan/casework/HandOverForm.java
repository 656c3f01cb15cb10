package se.samverkan.casework;

import java.time.LocalDate;
import se.samverkan.municipality.UnitId;

/**
 * A case offered to another unit.
 *
 * @param reason for the unit that is asked; staff only
 * @param told what the association reads when the case has moved
 * @param answerBy the day the other unit has answered at the latest
 */
public record HandOverForm(UnitId to, String reason, String told, LocalDate answerBy) {}
