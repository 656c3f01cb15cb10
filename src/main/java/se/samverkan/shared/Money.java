package se.samverkan.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** An amount in Swedish kronor, at most two decimals, never negative. */
public record Money(BigDecimal amount) implements Comparable<Money> {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    public Money {
        if (amount.signum() < 0
                || amount.compareTo(LIMIT) >= 0
                || amount.stripTrailingZeros().scale() > 2) {
            throw new Refused("shared.refused.money");
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    public static Money of(long kronor) {
        return new Money(BigDecimal.valueOf(kronor));
    }

    /** Reads "1 234,50", "1234.5", "1.234.567", "12.500,50", "12 000 kr" and "5 000:-". */
    public static Money parse(String typed) {
        String text = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("(kronor|kr|sek|:-)\\.?$", "")
                .replaceAll("[\\s\\u00a0\\u202f']", "");
        // One dot alone could be a decimal point; with a comma after it, or another dot, it parts thousands.
        if (text.matches("[0-9]{1,3}((\\.[0-9]{3}){2,}(,[0-9]{1,2})?|(\\.[0-9]{3})+,[0-9]{1,2})")) {
            text = text.replace(".", "");
        }
        if (!text.matches("[0-9]{1,13}([.,][0-9]{1,2})?")) {
            throw new Refused("shared.refused.money");
        }
        return new Money(new BigDecimal(text.replace(',', '.')));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public String format(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(2);
        return "sv".equals(locale.getLanguage()) ? format.format(amount) + " kr" : "SEK " + format.format(amount);
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }
}
