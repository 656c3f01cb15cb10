package se.samverkan.notifications.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samverkan.notifications.MailFilter;
import se.samverkan.notifications.MailState;
import se.samverkan.notifications.TimeCursor;

/** What the list of mails shows, as it stands in the page's address; what cannot be read there is not chosen. */
record MailAddress(MailFilter filter, @Nullable TimeCursor after) {

    static MailAddress of(QueryParameters parameters) {
        return new MailAddress(
                new MailFilter(
                        parameters
                                .getSingleParameter("lage")
                                .flatMap(MailAddress::state)
                                .orElse(null),
                        parameters.getSingleParameter("adress").orElse(""),
                        parameters.getSingleParameter("mall").orElse(""),
                        parameters
                                .getSingleParameter("fran")
                                .flatMap(MailAddress::day)
                                .orElse(null),
                        parameters
                                .getSingleParameter("till")
                                .flatMap(MailAddress::day)
                                .orElse(null)),
                parameters
                        .getSingleParameter("efter")
                        .flatMap(TimeCursor::parse)
                        .orElse(null));
    }

    boolean narrowed() {
        return !filter.equals(MailFilter.ALL) || after != null;
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        if (filter.state() != null) {
            values.put("lage", filter.state().name().toLowerCase(Locale.ROOT));
        }
        put(values, "adress", filter.address());
        put(values, "mall", filter.template());
        put(values, "fran", filter.from());
        put(values, "till", filter.to());
        put(values, "efter", after);
        return QueryParameters.simple(values);
    }

    private static void put(Map<String, String> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(name, value.toString().strip());
        }
    }

    private static Optional<MailState> state(String name) {
        return Stream.of(MailState.values())
                .filter(state -> state.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
