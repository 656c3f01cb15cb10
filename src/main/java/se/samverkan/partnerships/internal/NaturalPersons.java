package se.samverkan.partnerships.internal;

import java.text.Normalizer;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samverkan.shared.Luhn;

/**
 * Finds what points at one person in a text: Swedish personal identity numbers, coordination numbers (day + 60) and
 * e-mail addresses. Numbers need a possible date and a right check digit, so that organisation numbers (third digit at
 * least 2, no month), telephone numbers, references and periods pass.
 */
final class NaturalPersons {

    enum Trace {
        PERSONAL_NUMBER,
        EMAIL
    }

    /** With the century: "19811218-9876", "198112189876", "1981-12-18-9876". */
    private static final Pattern TWELVE =
            Pattern.compile("(?<!\\d)((?:18|19|20)\\d\\d)-?(\\d\\d)-?(\\d\\d)(?: ?[-+] ?| )?(\\d{4})(?!-?\\d)");

    /** Without: "811218-9876", "811218 9876", "8112189876"; a leading 0 needs the sign, else it is a telephone. */
    private static final Pattern TEN =
            Pattern.compile("(?<!\\d)(?!0\\d{5} ?\\d)(\\d\\d)(\\d\\d)(\\d\\d)(?: ?[-+] ?| )?(\\d{4})(?!-?\\d)");

    private static final Pattern EMAIL = Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++"
            + "(?:@|\\s?[(\\[]\\s?(?:at|snabel-?a)\\s?[)\\]]\\s?)"
            + "[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)*(?<=\\.\\p{L}{2,24})");

    private NaturalPersons() {}

    static Optional<Trace> in(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\h\\v]", " ");
        if (personalNumber(TWELVE.matcher(plain)) || personalNumber(TEN.matcher(plain))) {
            return Optional.of(Trace.PERSONAL_NUMBER);
        }
        return EMAIL.matcher(plain).find() ? Optional.of(Trace.EMAIL) : Optional.empty();
    }

    private static boolean personalNumber(Matcher candidate) {
        return candidate.results().anyMatch(found -> {
            String year = found.group(1);
            String shortYear = year.substring(year.length() - 2);
            return isDate(Integer.parseInt(shortYear), found.group(2), found.group(3))
                    && Luhn.valid(shortYear + found.group(2) + found.group(3) + found.group(4));
        });
    }

    /** Leap years by the last two digits alone: 1900 counts as one, which only finds more. */
    private static boolean isDate(int year, String monthDigits, String dayDigits) {
        int month = Integer.parseInt(monthDigits);
        int typedDay = Integer.parseInt(dayDigits);
        int day = typedDay > 60 ? typedDay - 60 : typedDay;
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(2000 + year, month).lengthOfMonth();
    }
}
