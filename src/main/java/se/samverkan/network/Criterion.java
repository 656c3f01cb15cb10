package se.samverkan.network;

/** Why a matter belongs in the network (guideline on coordinating initiatives; report KS 2016-573, "Åtgärdsförslag"). */
public enum Criterion {
    CROSS_DEPARTMENT,
    UNCLEAR_DEPARTMENT,
    UNCLEAR_MUNICIPAL,
    BROADER_KNOWLEDGE
}
