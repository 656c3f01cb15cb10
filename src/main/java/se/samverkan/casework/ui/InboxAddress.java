package se.samverkan.casework.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.InboxCursor;
import se.samverkan.casework.InboxFilter;
import se.samverkan.casework.InboxTab;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;

/** The inbox's choices as they stand in its address; what cannot be read there counts as not chosen. */
record InboxAddress(
        InboxFilter filter,
        @Nullable String unitSlug,
        @Nullable InboxCursor after) {

    static InboxAddress of(QueryParameters parameters, Units units) {
        Optional<UnitRow> unit = parameters.getSingleParameter("enhet").flatMap(units::bySlug);
        InboxFilter filter = new InboxFilter(
                parameters.getSingleParameter("flik").flatMap(InboxAddress::tab).orElse(InboxTab.UNOWNED),
                unit.map(UnitRow::id).orElse(null),
                parameters
                        .getSingleParameter("slag")
                        .flatMap(InboxAddress::kind)
                        .orElse(null),
                parameters.getSingleParameter("ord").orElse(""));
        return new InboxAddress(
                filter,
                unit.map(UnitRow::slug).orElse(null),
                parameters
                        .getSingleParameter("efter")
                        .flatMap(InboxCursor::parse)
                        .orElse(null));
    }

    boolean narrowed() {
        return filter.unit() != null || filter.kind() != null || !filter.words().isBlank() || after != null;
    }

    QueryParameters with(InboxTab tab) {
        return new InboxAddress(new InboxFilter(tab, filter.unit(), filter.kind(), filter.words()), unitSlug, null)
                .parameters();
    }

    QueryParameters following(InboxCursor cursor) {
        return new InboxAddress(filter, unitSlug, cursor).parameters();
    }

    InboxAddress withWords(String words) {
        return new InboxAddress(
                new InboxFilter(filter.tab(), filter.unit(), filter.kind(), words.strip()), unitSlug, null);
    }

    InboxAddress withUnit(@Nullable UnitRow unit) {
        UnitId id = unit == null ? null : unit.id();
        return new InboxAddress(
                new InboxFilter(filter.tab(), id, filter.kind(), filter.words()),
                unit == null ? null : unit.slug(),
                null);
    }

    InboxAddress withKind(@Nullable CaseKind kind) {
        return new InboxAddress(new InboxFilter(filter.tab(), filter.unit(), kind, filter.words()), unitSlug, null);
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("flik", filter.tab().name().toLowerCase(Locale.ROOT));
        if (unitSlug != null) {
            values.put("enhet", unitSlug);
        }
        if (filter.kind() != null) {
            values.put("slag", filter.kind().name().toLowerCase(Locale.ROOT));
        }
        if (!filter.words().isBlank()) {
            values.put("ord", filter.words());
        }
        if (after != null) {
            values.put("efter", after.toString());
        }
        return QueryParameters.simple(values);
    }

    private static Optional<InboxTab> tab(String name) {
        return Stream.of(InboxTab.values())
                .filter(tab -> tab.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<CaseKind> kind(String name) {
        return Stream.of(CaseKind.values())
                .filter(kind -> kind.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
