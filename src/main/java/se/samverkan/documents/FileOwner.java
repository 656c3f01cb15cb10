package se.samverkan.documents;

import java.util.UUID;

/** What a file belongs to: a kind of thing, which some room answers for as {@link FileAccess}, and its id. */
public record FileOwner(String type, UUID id) {}
