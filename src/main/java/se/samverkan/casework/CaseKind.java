package se.samverkan.casework;

public enum CaseKind {
    INITIATIVE,
    GRANT
}
