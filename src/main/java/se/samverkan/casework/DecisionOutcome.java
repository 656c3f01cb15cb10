package se.samverkan.casework;

public enum DecisionOutcome {
    APPROVED,
    PARTLY_APPROVED,
    REJECTED,
    ANSWERED;

    public boolean grantsMoney() {
        return this == APPROVED || this == PARTLY_APPROVED;
    }
}
