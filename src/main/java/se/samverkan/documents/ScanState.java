package se.samverkan.documents;

/** What is known of a file from a virus scanner; without one nothing is known, and the screen says so. */
public enum ScanState {
    /** No scanner was configured when the file came. */
    NOT_SCANNED,
    /** Waits for the scanner, which may be away; not handed out meanwhile. */
    PENDING,
    CLEAN,
    /** The scanner found something: kept, never handed out. */
    INFECTED;

    public boolean handedOut() {
        return this == NOT_SCANNED || this == CLEAN;
    }
}
