package se.samverkan.casework;

import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.municipality.UnitId;

/** Whose the case becomes; without an officer it waits in the unit's queue. */
public record AssignForm(UnitId unit, @Nullable PersonId officer, NextStep nextStep, String reason) {}
