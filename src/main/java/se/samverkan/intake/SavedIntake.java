package se.samverkan.intake;

import java.time.Instant;

public record SavedIntake(long version, Instant at) {}
