package se.samverkan.partnerships;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.Precision;

/**
 * What one party puts in during one year.
 *
 * @param amount SEK for money; for everything else the estimated value in SEK, if there is one
 * @param quantity "120 timmar", for what is not money
 * @param precision how exactly the amount is known
 * @param scope what the amount covers or leaves out
 */
public record ContributionLine(
        Party party,
        int year,
        ContributionKind kind,
        @Nullable BigDecimal amount,
        @Nullable String quantity,
        Precision precision,
        @Nullable String scope,
        @Nullable String description) {

    /** Equal lines are equal however they were typed: amounts get two decimals, empty texts are none. */
    public ContributionLine {
        amount = amount == null ? null : twoDecimals(amount);
        quantity = PartnershipDraftForm.tidyOrNull(quantity);
        scope = PartnershipDraftForm.tidyOrNull(scope);
        description = PartnershipDraftForm.tidyOrNull(description);
    }

    private static BigDecimal twoDecimals(BigDecimal typed) {
        BigDecimal plain = typed.stripTrailingZeros();
        return plain.scale() < 2 ? plain.setScale(2) : plain;
    }

    /** Says what is given: money an amount, anything else at least one of value, quantity and description. */
    public boolean saysWhat() {
        return amount != null || (kind != ContributionKind.MONEY && (quantity != null || description != null));
    }

    /** Zero kronor is no contribution. */
    public boolean isSomething() {
        return saysWhat() && (amount == null || amount.signum() > 0);
    }
}
