package se.samverkan.casework.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;

/** A unit through its reorganisations: the one that has taken over at last, and all that have led to it. */
final class UnitLineage {

    private UnitLineage() {}

    static List<UUID> of(UnitId unit, List<UnitRow> all) {
        UnitId last = unit;
        for (int step = 0; step < 20; step++) {
            UnitId next = successor(last, all);
            if (next == null) {
                break;
            }
            last = next;
        }
        Set<UnitId> lineage = new LinkedHashSet<>();
        Deque<UnitId> queue = new ArrayDeque<>(List.of(last, unit));
        while (!queue.isEmpty()) {
            UnitId each = queue.pop();
            if (lineage.add(each)) {
                all.stream()
                        .filter(row -> each.equals(row.successor()))
                        .map(UnitRow::id)
                        .forEach(queue::push);
            }
        }
        return lineage.stream().map(UnitId::value).toList();
    }

    private static @Nullable UnitId successor(UnitId unit, List<UnitRow> all) {
        return all.stream()
                .filter(row -> row.id().equals(unit))
                .findFirst()
                .map(UnitRow::successor)
                .orElse(null);
    }
}
