package se.samverkan.forms.internal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import se.samverkan.shared.Money;
import se.samverkan.shared.Refused;

/** Reads numbers as people write them; what could mean two things ("1.234") is not guessed. */
public final class WrittenNumber {

    private WrittenNumber() {}

    /** "1 234,5", "1234.5", "−3"; at most two decimals. */
    public static Optional<BigDecimal> read(String typed) {
        String text = compact(typed);
        return text.matches("-?[0-9]{1,12}([.,][0-9]{1,2})?")
                ? Optional.of(new BigDecimal(text.replace(',', '.')))
                : Optional.empty();
    }

    /** A whole number of persons or things, not negative: "1 200" and "ca 20"; decimals are refused. */
    public static Optional<BigDecimal> readCount(String typed) {
        String text = compact(typed);
        return text.matches("[0-9]{1,7}") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** "12 000 kr", "1 234,50"; see {@link Money#parse}. */
    public static Optional<BigDecimal> readMoney(String typed) {
        try {
            return Optional.of(Money.parse(typed).amount());
        } catch (Refused unreadable) {
            return Optional.empty();
        }
    }

    /** "1.234" and "1,234": thousands to some, thousandths to others. */
    public static boolean isAmbiguous(String typed) {
        return compact(withoutCurrency(typed)).matches("-?[0-9]{1,3}([.,][0-9]{3})+");
    }

    public static boolean isNegativeMoney(String typed) {
        String text = typed.strip().replace('\u2212', '-').replace('\u2013', '-');
        return text.startsWith("-") && readMoney(text.substring(1)).isPresent();
    }

    /** More than any budget in the country: nearly always a slip of the finger. */
    public static boolean isTooMuchMoney(String typed) {
        return compact(withoutCurrency(typed)).matches("[0-9]{13,}([.,][0-9]{1,2})?");
    }

    private static String withoutCurrency(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("(kronor|kr|sek|:-)\\.?$", "");
    }

    /** The form that is stored: "1234" or "1234.50". */
    public static String plain(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return (shortest.scale() <= 0 ? shortest.setScale(0) : number.setScale(2)).toPlainString();
    }

    /** The stored form as it stands in an input, "1 234,50" in every language, since that is what can be read again. */
    public static String inInput(String stored) {
        return read(stored)
                .map(number -> {
                    NumberFormat format = NumberFormat.getNumberInstance(Locale.of("sv"));
                    format.setMinimumFractionDigits(Math.max(0, number.scale()));
                    return format.format(number);
                })
                .orElse(stored);
    }

    private static String compact(String typed) {
        return typed.toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\u00a0\\u2009\\u202f]", "")
                .replace('\u2212', '-')
                .replaceAll("^(ca|cirka|c:a|ungefär|omkring|about)\\.?", "")
                .replaceAll("st\\.?$", "");
    }
}
