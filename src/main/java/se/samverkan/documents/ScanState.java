package se.samverkan.documents;

/** What is known of a file from a virus scanner; without one nothing is known, and the screen says so. */
public enum ScanState {
    NOT_SCANNED
}
