package se.samverkan.partnerships.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.PartnershipFilter;
import se.samverkan.partnerships.PartnershipStatus;

/** What the list shows, as it stands in the address: "lage=draft", "sok=trygg", "under=120". */
record ListChoice(
        @Nullable PartnershipStatus status,
        String words,
        @Nullable Integer below) {

    static final int ROWS = 50;

    private static final String STATUS = "lage";
    private static final String WORDS = "sok";
    private static final String BELOW = "under";

    static ListChoice of(QueryParameters parameters) {
        String status = parameters.getSingleParameter(STATUS).orElse("");
        return new ListChoice(
                Arrays.stream(PartnershipStatus.values())
                        .filter(value -> inAddress(value).equals(status))
                        .findFirst()
                        .orElse(null),
                parameters.getSingleParameter(WORDS).orElse(""),
                parameters
                        .getSingleParameter(BELOW)
                        .filter(number -> number.matches("[0-9]{1,9}"))
                        .map(Integer::valueOf)
                        .orElse(null));
    }

    PartnershipFilter filter() {
        return new PartnershipFilter(words, status, below, ROWS);
    }

    boolean narrowed() {
        return status != null || !words.isBlank() || below != null;
    }

    ListChoice with(@Nullable PartnershipStatus other) {
        return new ListChoice(other, words, null);
    }

    ListChoice withWords(String other) {
        return new ListChoice(status, other, null);
    }

    ListChoice following(int lastNumber) {
        return new ListChoice(status, words, lastNumber);
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        if (status != null) {
            parameters.put(STATUS, inAddress(status));
        }
        if (!words.isBlank()) {
            parameters.put(WORDS, words.strip());
        }
        if (below != null) {
            parameters.put(BELOW, below.toString());
        }
        return QueryParameters.simple(parameters);
    }

    private static String inAddress(PartnershipStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
