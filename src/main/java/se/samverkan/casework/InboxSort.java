package se.samverkan.casework;

/** The orders of the inbox, each with an index of its own. */
public enum InboxSort {
    /** The most urgent first. */
    DUE("next_date", false),
    NEWEST("received_at", true),
    OLDEST("received_at", false),
    CHANGED("changed_at", true),
    TITLE("title", false);

    private final String column;
    private final boolean descending;

    InboxSort(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    public String column() {
        return column;
    }

    public boolean descending() {
        return descending;
    }
}
