package se.samverkan.network;

/** How far the network takes a matter (same source as {@link Criterion}). */
public enum Treatment {
    PRESENTED,
    DISCUSSED,
    HANDLED
}
