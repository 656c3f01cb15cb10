package se.samverkan.network;

import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ReferralForm;
import se.samverkan.municipality.UnitId;

/**
 * How a case leaves the queue.
 *
 * @param owner the person who answers for the next step, in {@code unit}
 * @param referral who can help instead; only with {@link Outcome#REFERRED_OUTSIDE}
 */
public record OutcomeForm(
        Outcome outcome,
        Treatment treatment,
        String motivation,
        UnitId unit,
        PersonId owner,
        NextStep nextStep,
        @Nullable ReferralForm referral) {}
