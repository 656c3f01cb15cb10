package se.samverkan.casework;

import java.util.List;
import java.util.UUID;

/**
 * What has been done with many cases.
 *
 * @param id names the change to whoever wants to take it back
 */
public record BulkResult(UUID id, List<BulkRow> rows) {

    public long changed() {
        return rows.stream().filter(row -> !row.skipped()).count();
    }
}
