package se.samverkan.site.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samverkan.partnerships.PartnershipForm;

/** Reads parameters of an address that anybody may have typed; what does not have the form it should is not there. */
record AddressValues(Function<String, @Nullable String> parameters) {

    private static final int LONGEST_WORDS = 100;
    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,100}");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,3}");

    /** On one line, and not longer than anybody's question. */
    String words(String name) {
        String line = given(name).orElse("").replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > LONGEST_WORDS ? line.substring(0, LONGEST_WORDS).strip() : line;
    }

    @Nullable
    String slug(String name) {
        return inForm(name, SLUG).orElse(null);
    }

    @Nullable
    Integer year(String name) {
        return inForm(name, YEAR).map(Integer::valueOf).orElse(null);
    }

    /** 0 for the first, which the address calls 1 or leaves out. */
    int page(String name) {
        return inForm(name, PAGE).map(Integer::valueOf).orElse(1) - 1;
    }

    @Nullable
    PartnershipForm form(String name) {
        String wanted = given(name).orElse("").toUpperCase(Locale.ROOT);
        return Arrays.stream(PartnershipForm.values())
                .filter(form -> form.name().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private Optional<String> inForm(String name, Pattern form) {
        return given(name).filter(value -> form.matcher(value).matches());
    }

    private Optional<String> given(String name) {
        return Optional.ofNullable(parameters.apply(name)).map(String::strip);
    }
}
