package se.samverkan.casework;

import se.samverkan.access.PersonId;
import se.samverkan.shared.CaseNumber;

/**
 * An assignment was undone soon after it was made.
 *
 * @param officer who had got the case and no longer has it
 */
public record CaseTakenBack(CaseId id, CaseNumber number, String title, PersonId officer) {}
