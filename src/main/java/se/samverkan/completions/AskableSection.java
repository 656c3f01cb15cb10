package se.samverkan.completions;

import se.samverkan.shared.LocalText;

/** A section of what was sent that can be opened again. */
public record AskableSection(String key, LocalText title) {}
