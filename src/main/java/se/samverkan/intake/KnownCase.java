package se.samverkan.intake;

import java.time.Instant;
import se.samverkan.casework.CaseId;
import se.samverkan.shared.CaseNumber;

/** A case the association has already. */
public record KnownCase(CaseId id, CaseNumber number, String title, Instant receivedAt) {}
