package se.samverkan.municipality;

import org.jspecify.annotations.Nullable;
import se.samverkan.shared.LocalText;

/** A theme or goal as an administrator fills it in; {@code toYear} is the last year, null when none is known. */
public record SubjectForm(
        LocalText name, int fromYear, @Nullable Integer toYear, String source) {}
