package se.samverkan.intake;

import java.time.Instant;
import se.samverkan.shared.CaseNumber;

/** What the link offers its bearer. */
public record TakeOverOffer(String associationName, CaseNumber number, String title, Instant expiresAt) {}
