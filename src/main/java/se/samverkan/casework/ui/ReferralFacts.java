package se.samverkan.casework.ui;

import se.samverkan.casework.ReferralForm;
import se.samverkan.shared.ui.FactList;

/** Who can help instead of the municipality. */
public class ReferralFacts extends FactList {

    public ReferralFacts(ReferralForm referral) {
        add(getTranslation("casework.ReferralFacts.to"), referral.referredTo());
        add(getTranslation("casework.ReferralFacts.contact"), referral.contact());
        add(getTranslation("casework.ReferralFacts.motivation"), referral.motivation());
    }
}
