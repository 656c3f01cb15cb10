package se.samverkan.organisations;

import java.time.LocalDate;
import se.samverkan.access.PersonId;

/** A mandate somebody has now. */
public record MandateRow(
        MandateId id, PersonId person, String name, String email, MandateKind kind, LocalDate validFrom) {}
