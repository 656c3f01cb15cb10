package se.samverkan.partnerships;

public enum ContributionKind {
    MONEY,
    PREMISES,
    STAFF_TIME,
    VOLUNTEER_TIME,
    MATERIAL,
    OTHER
}
