package se.samverkan.partnerships.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.PartnershipStatus;

/** What the list is narrowed to, as it stands in the address: "?lage=draft&amp;sok=trygg". */
record ListChoice(@Nullable PartnershipStatus status, String words) {

    static final ListChoice EVERYTHING = new ListChoice(null, "");

    private static final String STATUS = "lage";
    private static final String WORDS = "sok";

    static ListChoice of(QueryParameters parameters) {
        String status = parameters.getSingleParameter(STATUS).orElse("");
        return new ListChoice(
                Arrays.stream(PartnershipStatus.values())
                        .filter(value -> inAddress(value).equals(status))
                        .findFirst()
                        .orElse(null),
                parameters.getSingleParameter(WORDS).orElse(""));
    }

    QueryParameters parameters() {
        Map<String, String> parameters = new HashMap<>();
        if (status != null) {
            parameters.put(STATUS, inAddress(status));
        }
        if (!words.isBlank()) {
            parameters.put(WORDS, words.strip());
        }
        return QueryParameters.simple(parameters);
    }

    ListChoice with(@Nullable PartnershipStatus other) {
        return new ListChoice(other, words);
    }

    ListChoice with(String other) {
        return new ListChoice(status, other);
    }

    private static String inAddress(PartnershipStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
