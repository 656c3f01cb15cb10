package se.samverkan.runtime;

import java.time.Instant;

/** A mail as the catcher received it over SMTP. */
public record CaughtMail(int number, Instant at, String from, String to, String subject, String text, String html) {}
