package se.samverkan.access;

/** Role names for {@code @RolesAllowed}: everyone signed in is a PERSON, whoever holds a staff role is also STAFF. */
public final class Roles {

    public static final String PERSON = "PERSON";
    public static final String STAFF = "STAFF";
    public static final String CONTACT_CENTRE = "CONTACT_CENTRE";
    public static final String CASE_OFFICER = "CASE_OFFICER";
    public static final String NETWORK_COORDINATOR = "NETWORK_COORDINATOR";
    public static final String NETWORK_MEMBER = "NETWORK_MEMBER";
    public static final String COMMITTEE_SECRETARY = "COMMITTEE_SECRETARY";
    public static final String COMMUNICATIONS = "COMMUNICATIONS";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
