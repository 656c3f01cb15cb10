package se.samverkan.forms.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads dates as people here write them: year first, or day first; never month first, never a two-digit year. */
public final class WrittenDate {

    private static final Pattern YEAR_FIRST = Pattern.compile("([12][0-9]{3})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,2})");
    private static final Pattern DIGITS = Pattern.compile("([12][0-9]{3})([0-9]{2})([0-9]{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/. ]([0-9]{1,2})[-/. ]([12][0-9]{3})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:den )?([0-9]{1,2})(?:\\.|:?e)? ?(\\p{L}{3,9})\\.?,? ?([12][0-9]{3})");

    private WrittenDate() {}

    /** "2026-03-01", "2026-3-1", "20260301", "1/3 2026", "1.3.2026", "1 mars 2026", "den 1 mars 2026". */
    public static Optional<LocalDate> read(String typed) {
        String text = typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .strip();
        for (Pattern pattern : List.of(YEAR_FIRST, DIGITS)) {
            Matcher parts = pattern.matcher(text);
            if (parts.matches()) {
                return date(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
            }
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher words = IN_WORDS.matcher(text);
        return words.matches()
                ? month(words.group(2)).flatMap(month -> date(words.group(3), month.getValue(), words.group(1)))
                : Optional.empty();
    }

    private static Optional<Month> month(String word) {
        return Arrays.stream(Month.values())
                .filter(month -> Stream.of(Locale.of("sv"), Locale.ENGLISH)
                        .anyMatch(locale -> month.getDisplayName(TextStyle.FULL, locale)
                                .toLowerCase(locale)
                                .startsWith(word)))
                .findFirst();
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
