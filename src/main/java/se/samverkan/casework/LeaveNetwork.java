package se.samverkan.casework;

import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.municipality.UnitId;

/** How a case leaves the network: always with a named owner, a next step and a date. */
public record LeaveNetwork(
        UnitId unit,
        PersonId owner,
        NextStep nextStep,
        String motivation,
        @Nullable ReferralForm referral) {}
