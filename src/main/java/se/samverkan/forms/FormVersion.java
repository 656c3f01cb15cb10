package se.samverkan.forms;

/** A published version of a form: it never changes, so an answer can always be read against what was asked. */
public record FormVersion(FormVersionId id, FormDefinition definition) {}
