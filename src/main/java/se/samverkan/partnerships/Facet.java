package se.samverkan.partnerships;

import se.samverkan.shared.LocalText;

/** One value to narrow a search by, and how many the search would then find. */
public record Facet(String value, LocalText label, long count) {}
