package se.samverkan.programmes;

import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.LocalText;

/**
 * A committee's kind of grant, in words for the reader.
 *
 * @param formKey the form to apply with; without one the scheme is information only
 * @param sample whether the texts are examples that the municipality has yet to replace
 */
public record SchemeDetails(
        SchemeId id,
        String slug,
        UnitId committee,
        LocalText name,
        LocalText summary,
        LocalText purpose,
        LocalText eligibility,
        LocalText papers,
        LocalText howDecided,
        @Nullable String formKey,
        boolean sample,
        long version) {

    public boolean applyable() {
        return formKey != null;
    }
}
