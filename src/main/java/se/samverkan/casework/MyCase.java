package se.samverkan.casework;

import java.util.List;
import java.util.Optional;

/** A case as the association sees it: no notes, no internal planning. */
public record MyCase(
        CaseHead head,
        List<HistoryRow> history,
        List<CaseMessageRow> messages,
        Optional<DecisionDetails> decision,
        Optional<ReferralForm> referral) {}
