package se.samverkan.casework;

import java.time.Instant;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;

/** A case as it once arrived: what rules judge it by, and where it was put then. */
public record PastArrival(CaseId id, CaseNumber number, Instant receivedAt, ArrivedCase arrived, UnitId queue) {}
