package se.samverkan.network;

import java.time.Instant;

/** Something noted in the queue or at a meeting; internal. */
public record NetworkNoteRow(String authorName, String text, Instant at) {}
