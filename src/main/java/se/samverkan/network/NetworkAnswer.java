package se.samverkan.network;

import java.time.Instant;

/** What the network arrived at, as the association is told. */
public record NetworkAnswer(Outcome outcome, String motivation, Instant at) {}
