package se.samverkan.journal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did it; without an id when the program itself did. */
public record Actor(@Nullable UUID id, String name) {}
