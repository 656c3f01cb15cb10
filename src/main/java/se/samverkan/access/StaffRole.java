package se.samverkan.access;

/** What a member of staff does for a unit. */
public enum StaffRole {
    CONTACT_CENTRE,
    CASE_OFFICER,
    NETWORK_COORDINATOR,
    NETWORK_MEMBER,
    COMMITTEE_SECRETARY,
    COMMUNICATIONS,
    ADMINISTRATOR
}
