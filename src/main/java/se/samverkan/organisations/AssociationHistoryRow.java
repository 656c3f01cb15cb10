package se.samverkan.organisations;

import java.time.Instant;
import java.util.Map;

/**
 * One thing that happened to an association.
 *
 * @param event as in the journal, "mandate.granted"
 * @param person whom it was about, empty when nobody in particular
 */
public record AssociationHistoryRow(
        Instant at, String actorName, String event, String person, Map<String, String> facts) {}
