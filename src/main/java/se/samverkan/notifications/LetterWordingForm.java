package se.samverkan.notifications;

/** What an administrator writes: one line and paragraphs, with merge fields in braces. */
public record LetterWordingForm(String subject, String body) {}
