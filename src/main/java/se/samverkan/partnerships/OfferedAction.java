package se.samverkan.partnerships;

import org.jspecify.annotations.Nullable;

/** A step that the partnership's status allows; with the text key of a refusal when this person cannot take it now. */
public record OfferedAction(
        PartnershipAction action, @Nullable String refusal) {}
