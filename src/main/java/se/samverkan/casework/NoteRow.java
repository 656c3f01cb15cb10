package se.samverkan.casework;

import java.time.Instant;

/** An internal note; never shown to the applicant. */
public record NoteRow(String authorName, String text, Instant at) {}
