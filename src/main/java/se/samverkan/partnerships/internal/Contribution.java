package se.samverkan.partnerships.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.Precision;
import se.samverkan.partnerships.ContributionKind;
import se.samverkan.partnerships.ContributionLine;
import se.samverkan.partnerships.Party;

/** A {@link ContributionLine} under column names that SQL allows. */
@Embeddable
public record Contribution(
        @Enumerated(EnumType.STRING) Party party,
        int contributionYear,
        @Enumerated(EnumType.STRING) ContributionKind kind,
        @Nullable BigDecimal amount,
        @Enumerated(EnumType.STRING) Precision amountPrecision,
        @Nullable String quantity,
        @Nullable String scope,
        @Nullable String description) {

    static Contribution of(ContributionLine line) {
        return new Contribution(
                line.party(),
                line.year(),
                line.kind(),
                line.amount(),
                line.precision(),
                line.quantity(),
                line.scope(),
                line.description());
    }

    ContributionLine line() {
        return new ContributionLine(
                party, contributionYear, kind, amount, quantity, amountPrecision, scope, description);
    }
}
