package se.samverkan.casework;

import java.time.Instant;

/**
 * An internal note; never shown to the applicant.
 *
 * @param mentioned the colleagues it names, parted by commas; may be empty
 */
public record NoteRow(String authorName, String text, Instant at, String mentioned) {}
