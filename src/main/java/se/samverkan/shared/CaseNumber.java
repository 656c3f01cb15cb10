package se.samverkan.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A case's public number, "SAM 2026-00042": a series that starts anew each year. */
public record CaseNumber(int year, int number) {

    private static final Pattern FORM =
            Pattern.compile("(?:SAM[ -]?)?([0-9]{4})-([0-9]{1,9})", Pattern.CASE_INSENSITIVE);

    public static Optional<CaseNumber> parse(String typed) {
        Matcher form = FORM.matcher(typed.strip());
        return form.matches()
                ? Optional.of(new CaseNumber(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2))))
                : Optional.empty();
    }

    public String slug() {
        return toString().replace(' ', '-');
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "SAM %d-%05d", year, number);
    }
}
