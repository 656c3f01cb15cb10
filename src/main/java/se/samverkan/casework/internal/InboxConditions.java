package se.samverkan.casework.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.DayRange;
import se.samverkan.casework.InboxCursor;
import se.samverkan.casework.InboxFilter;
import se.samverkan.casework.InboxSort;
import se.samverkan.casework.InboxTab;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.shared.SwedishTime;
import se.samverkan.shared.Utc;

/** What a reader has chosen to see, as conditions on {@code case_file c} and the values they name. */
final class InboxConditions {

    private static final String OPEN = "c.next_date is not null and c.status not in ('DECIDED', 'FOLLOW_UP')";
    /** The clock stands still; one that should have gone on by now does not hide that the case is late. */
    private static final String WAITING = "c.waiting_kind is not null";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    InboxConditions(InboxReader reader) {
        values.put("me", reader.me().value());
        values.put("mine", reader.officers());
        values.put("today", reader.today());
        if (reader.units() != null) {
            conditions.add("(c.unit_id in (:units) or c.officer_id in (:mine) or c.hand_over_to in (:units)"
                    + " or c.committee_id in (:units))");
            values.put("units", reader.units().stream().map(UnitId::value).toList());
        }
    }

    InboxConditions tab(InboxTab tab) {
        conditions.add(
                switch (tab) {
                    // What one's unit has been asked to take over waits for somebody there as well.
                    case UNOWNED ->
                        OPEN + " and (c.officer_id is null and c.status <> 'NETWORK'"
                                + (values.containsKey("units") ? " or c.hand_over_to in (:units))" : ")");
                    case MINE -> "c.next_date is not null and c.officer_id in (:mine)";
                    case UNIT -> OPEN;
                    case WAITING -> "c.next_date is not null and " + WAITING;
                    case OVERDUE -> "c.next_date < :today and (not (" + WAITING + ") or c.waiting_until < :today)";
                    case ALL -> "c.next_date is not null";
                });
        return this;
    }

    InboxConditions chosen(InboxFilter filter, List<UnitRow> all) {
        if (!filter.ended() && !filter.everything()) {
            tab(filter.tab());
        }
        equal("kind", filter.kind());
        equal("status", filter.status());
        if (filter.unit() != null) {
            within("unit", "unit_id", UnitLineage.of(filter.unit(), all));
        }
        if (filter.committee() != null) {
            within("committee", "committee_id", UnitLineage.of(filter.committee(), all));
        }
        id(
                "officer",
                "c.officer_id = :officer",
                filter.officer() == null ? null : filter.officer().value());
        id(
                "association",
                "c.association_id = :association",
                filter.association() == null ? null : filter.association().value());
        id(
                "theme",
                "exists (select 1 from case_theme ct where ct.case_id = c.id and ct.theme_id = :theme)",
                filter.theme() == null ? null : filter.theme().value());
        id(
                "label",
                "exists (select 1 from case_labelled cl where cl.case_id = c.id and cl.label_id = :label)",
                filter.label() == null ? null : filter.label().value());
        received(filter.received());
        due(filter.due());
        CaseWords.of(filter.words()).addTo(conditions, values);
        return this;
    }

    /** What follows the row in the order, whichever way it runs. */
    void after(InboxCursor cursor, InboxSort sort) {
        Object key = cursor.key(sort);
        if (key == null) {
            return;
        }
        String beyond = sort.descending() ? " < " : " > ";
        String column = "c." + sort.column();
        conditions.add(
                "(" + column + beyond + ":afterKey or " + column + " = :afterKey and c.id" + beyond + ":afterId)");
        values.put("afterKey", key);
        values.put("afterId", cursor.id());
    }

    String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void equal(String column, @Nullable Enum<?> value) {
        if (value != null) {
            conditions.add("c." + column + " = :" + column);
            values.put(column, value.name());
        }
    }

    private void within(String name, String column, List<UUID> ids) {
        conditions.add("c." + column + " in (:" + name + ")");
        values.put(name, ids);
    }

    private void id(String name, String condition, @Nullable UUID value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    /** Days are the reader's, instants the database's. */
    private void received(DayRange days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from != null) {
            conditions.add("c.received_at >= :receivedFrom");
            values.put(
                    "receivedFrom", Utc.toDb(from.atStartOfDay(SwedishTime.ZONE).toInstant()));
        }
        if (to != null) {
            conditions.add("c.received_at < :receivedBefore");
            values.put(
                    "receivedBefore",
                    Utc.toDb(to.plusDays(1).atStartOfDay(SwedishTime.ZONE).toInstant()));
        }
    }

    private void due(DayRange days) {
        LocalDate from = days.from();
        LocalDate to = days.to();
        if (from != null) {
            conditions.add("c.next_date >= :dueFrom");
            values.put("dueFrom", from);
        }
        if (to != null) {
            conditions.add("c.next_date <= :dueTo");
            values.put("dueTo", to);
        }
    }
}
