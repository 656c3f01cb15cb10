package se.samverkan.casework;

import java.util.List;
import java.util.Optional;

/**
 * A case as the association sees it: no notes, no internal planning.
 *
 * @param decisions the latest first, also those that no longer stand
 */
public record MyCase(
        CaseHead head,
        List<HistoryRow> history,
        List<CaseMessageRow> messages,
        List<DecisionDetails> decisions,
        Optional<ReferralForm> referral) {}
