package se.samverkan.organisations;

import java.util.List;

/** How much of a kind moves in a merge, and what will be there twice. */
public record HeldRow(String key, int count, List<String> both) {}
