package se.samverkan.completions;

import java.time.LocalDate;
import java.util.List;

/**
 * What staff ask for.
 *
 * @param reason what is missing and why it is needed; the association reads it
 * @param sections keys of the sections of the sent form that are opened again; at least one
 * @param due the last day to answer
 */
public record CompletionForm(String reason, List<String> sections, LocalDate due) {}
