package se.samverkan.casework;

import org.jspecify.annotations.Nullable;
import se.samverkan.shared.CaseNumber;
import se.samverkan.shared.Refused;

/**
 * What becomes of one case when many are changed.
 *
 * @param reason why it is skipped; null when it is changed
 */
public record BulkRow(
        CaseId id,
        CaseNumber number,
        String title,
        @Nullable Refused reason) {

    public boolean skipped() {
        return reason != null;
    }
}
