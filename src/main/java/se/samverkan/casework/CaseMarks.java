package se.samverkan.casework;

import java.util.List;
import se.samverkan.municipality.ThemeRow;

/** What is said about a case besides its steps: labels, themes, and other cases that may be the same one. */
public record CaseMarks(List<LabelRow> labels, List<ThemeRow> themes, List<PossibleDuplicate> duplicates) {}
