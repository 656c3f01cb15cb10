package se.samverkan.casework;

/** A label of the municipality's own; an ended one stays on the cases that have it and is not offered for others. */
public record LabelRow(LabelId id, String name, boolean ended, long version) {}
