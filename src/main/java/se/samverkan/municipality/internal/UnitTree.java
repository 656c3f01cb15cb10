package se.samverkan.municipality.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.shared.NotFound;

/** All units with who took over from whom: questions about one day and about all time. */
public final class UnitTree {

    private final Map<UnitId, UnitRow> units = new LinkedHashMap<>();

    public UnitTree(List<UnitRow> all) {
        all.forEach(unit -> units.put(unit.id(), unit));
    }

    public UnitRow get(UnitId id) {
        UnitRow unit = units.get(id);
        if (unit == null) {
            throw new NotFound();
        }
        return unit;
    }

    /** The unit itself until its last day, then the last that has taken over from it by that day. */
    public UnitRow on(UnitId id, LocalDate day) {
        UnitRow unit = get(id);
        Set<UnitId> seen = new HashSet<>();
        while (unit.validTo() != null
                && day.isAfter(unit.validTo())
                && unit.successor() != null
                && seen.add(unit.id())) {
            unit = get(unit.successor());
        }
        return unit;
    }

    /** Every unit that on this day is the same as this one: itself, those before it, and the one it has become. */
    public Set<UnitId> family(UnitId id, LocalDate day) {
        UnitId now = on(id, day).id();
        return units.keySet().stream()
                .filter(other -> on(other, day).id().equals(now))
                .collect(Collectors.toSet());
    }

    /** Predecessors, the unit and its successors, the oldest first. */
    public List<UnitRow> lineage(UnitId id) {
        Set<UnitId> related = new HashSet<>(Set.of(id));
        boolean more = true;
        while (more) {
            more = false;
            for (UnitRow unit : units.values()) {
                UnitId successor = unit.successor();
                if (successor != null && (related.contains(unit.id()) || related.contains(successor))) {
                    more |= related.add(unit.id()) | related.add(successor);
                }
            }
        }
        return related.stream()
                .map(this::get)
                .sorted(Comparator.comparing(UnitRow::validFrom).thenComparing(UnitRow::slug))
                .toList();
    }

    /** Whether {@code successor} would, in the end, be succeeded by {@code unit}. */
    public boolean circular(UnitId unit, UnitId successor) {
        Set<UnitId> seen = new HashSet<>();
        for (UnitRow row = get(successor); seen.add(row.id()); row = get(row.successor())) {
            if (row.id().equals(unit)) {
                return true;
            }
            if (row.successor() == null) {
                return false;
            }
        }
        return true;
    }
}
