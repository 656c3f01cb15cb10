package se.samverkan.municipality;

import se.samverkan.shared.LocalText;

/** A subject that cases and partnerships are about. */
public record ThemeRow(ThemeId id, LocalText name, String slug) {}
