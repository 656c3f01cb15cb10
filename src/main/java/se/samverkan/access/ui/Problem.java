package se.samverkan.access.ui;

/** What is wrong with one field of a form. */
public record Problem(String field, String text) {}
