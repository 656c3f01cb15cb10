package se.samverkan.submissions;

import java.time.Instant;
import se.samverkan.casework.CaseId;
import se.samverkan.shared.CaseNumber;

/** Something the association has sent with the same form before. */
public record EarlierApplication(CaseId caseId, CaseNumber number, String title, Instant receivedAt) {}
