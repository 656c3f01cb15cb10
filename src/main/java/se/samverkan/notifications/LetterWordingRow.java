package se.samverkan.notifications;

import java.util.Set;

/**
 * A letter the portal sends.
 *
 * @param subject the portal's own, in Swedish, with its merge fields in braces
 * @param changed the languages, "sv" or "en", in which an administrator has changed the words
 */
public record LetterWordingRow(String template, String subject, Set<String> changed) {}
