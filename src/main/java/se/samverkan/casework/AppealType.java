package se.samverkan.casework;

/** How a decision can be questioned; decides which information goes with it. */
public enum AppealType {
    /** Kommunallagen chapter 13: any member of the municipality, within three weeks of the notice on the board. */
    LEGALITY_REVIEW,
    NOT_APPEALABLE
}
