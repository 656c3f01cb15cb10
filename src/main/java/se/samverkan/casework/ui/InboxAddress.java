package se.samverkan.casework.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.casework.CaseKind;
import se.samverkan.casework.CaseStatus;
import se.samverkan.casework.DayRange;
import se.samverkan.casework.InboxCursor;
import se.samverkan.casework.InboxFilter;
import se.samverkan.casework.InboxSort;
import se.samverkan.casework.InboxTab;
import se.samverkan.casework.LabelId;
import se.samverkan.municipality.Themes;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.organisations.AssociationId;

/** The inbox's choices as they stand in its address; what cannot be read there counts as not chosen. */
record InboxAddress(Map<String, String> values) {

    static final String TAB = "flik";
    static final String SORT = "ordning";
    static final String UNIT = "enhet";
    static final String KIND = "slag";
    static final String STATUS = "status";
    static final String OFFICER = "handlaggare";
    static final String THEME = "tema";
    static final String LABEL = "etikett";
    static final String COMMITTEE = "namnd";
    static final String ASSOCIATION = "forening";
    static final String RECEIVED_FROM = "inkom-fran";
    static final String RECEIVED_TO = "inkom-till";
    static final String DUE_FROM = "datum-fran";
    static final String DUE_TO = "datum-till";
    static final String WORDS = "ord";
    private static final String AFTER = "efter";

    /** What narrows the list, in the order the choices are shown. */
    static final List<String> NARROWING = List.of(
            WORDS,
            UNIT,
            KIND,
            STATUS,
            OFFICER,
            THEME,
            LABEL,
            COMMITTEE,
            ASSOCIATION,
            RECEIVED_FROM,
            RECEIVED_TO,
            DUE_FROM,
            DUE_TO);

    private static final Set<String> OWN = Set.of(TAB, SORT, AFTER);

    static InboxAddress of(QueryParameters parameters) {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.getParameters().forEach((key, given) -> {
            String value = given.isEmpty() ? "" : given.getFirst().strip();
            if ((OWN.contains(key) || NARROWING.contains(key)) && !value.isEmpty()) {
                values.put(key, value);
            }
        });
        return new InboxAddress(values);
    }

    /** An address as it was saved: the part after the question mark. */
    static InboxAddress saved(String query) {
        return of(QueryParameters.fromString(query));
    }

    InboxAddress {
        values = Map.copyOf(values);
    }

    String value(String key) {
        return values.getOrDefault(key, "");
    }

    /** Another choice begins at the first page again. */
    InboxAddress with(String key, @Nullable String value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.remove(AFTER);
        if (value == null || value.isBlank()) {
            changed.remove(key);
        } else {
            changed.put(key, value.strip());
        }
        return new InboxAddress(changed);
    }

    InboxAddress with(InboxTab tab) {
        return with(TAB, name(tab));
    }

    InboxAddress following(InboxCursor cursor) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.put(AFTER, cursor.toString());
        return new InboxAddress(changed);
    }

    InboxAddress withoutNarrowing() {
        Map<String, String> changed = new LinkedHashMap<>(values);
        NARROWING.forEach(changed::remove);
        changed.remove(AFTER);
        return new InboxAddress(changed);
    }

    boolean empty() {
        return values.isEmpty();
    }

    boolean narrowed() {
        return NARROWING.stream().anyMatch(values::containsKey);
    }

    InboxTab tab() {
        return choice(InboxTab.values(), TAB).orElse(InboxTab.UNOWNED);
    }

    InboxSort sort() {
        return choice(InboxSort.values(), SORT).orElse(InboxSort.DUE);
    }

    InboxFilter filter(Units units, Themes themes) {
        return new InboxFilter(
                tab(),
                sort(),
                choice(CaseKind.values(), KIND).orElse(null),
                choice(CaseStatus.values(), STATUS).orElse(null),
                unit(UNIT, units),
                id(OFFICER, PersonId::new),
                value(THEME).isEmpty()
                        ? null
                        : themes.current().stream()
                                .filter(theme -> theme.slug().equals(value(THEME)))
                                .findFirst()
                                .map(theme -> theme.id())
                                .orElse(null),
                id(LABEL, LabelId::new),
                unit(COMMITTEE, units),
                id(ASSOCIATION, AssociationId::new),
                new DayRange(day(RECEIVED_FROM), day(RECEIVED_TO)),
                new DayRange(day(DUE_FROM), day(DUE_TO)),
                value(WORDS));
    }

    Optional<InboxCursor> after(InboxFilter filter) {
        return InboxCursor.parse(value(AFTER), filter.order());
    }

    QueryParameters parameters() {
        Map<String, String> ordered = new LinkedHashMap<>();
        ordered.put(TAB, name(tab()));
        NARROWING.stream().filter(values::containsKey).forEach(key -> ordered.put(key, value(key)));
        for (String key : List.of(SORT, AFTER)) {
            if (values.containsKey(key)) {
                ordered.put(key, value(key));
            }
        }
        return QueryParameters.simple(ordered);
    }

    @Nullable
    LocalDate day(String key) {
        try {
            return value(key).isEmpty() ? null : LocalDate.parse(value(key));
        } catch (RuntimeException notADay) {
            return null;
        }
    }

    <T> @Nullable T id(String key, Function<UUID, T> wrap) {
        try {
            return value(key).isEmpty() ? null : wrap.apply(UUID.fromString(value(key)));
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    <T extends Enum<T>> Optional<T> choice(T[] choices, String key) {
        return Arrays.stream(choices)
                .filter(choice -> name(choice).equals(value(key)))
                .findFirst();
    }

    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable UnitId unit(String key, Units units) {
        return value(key).isEmpty()
                ? null
                : units.bySlug(value(key))
                        .map(unit -> UNIT.equals(key) ? units.ofToday(unit.id()) : unit)
                        .map(UnitRow::id)
                        .orElse(null);
    }
}
