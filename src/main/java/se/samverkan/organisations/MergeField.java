package se.samverkan.organisations;

/** What two records of one association may say differently. */
public enum MergeField {
    NAME,
    LEGAL_FORM,
    PURPOSE,
    STARTED_YEAR,
    EMAIL,
    PHONE,
    WEB,
    ADDRESS;

    /** As it can be compared and shown; the legal form as its constant. */
    public String of(AssociationDetails association) {
        return switch (this) {
            case NAME -> association.name();
            case LEGAL_FORM -> association.legalForm().name();
            case PURPOSE -> association.purpose();
            case STARTED_YEAR ->
                association.startedYear() == null
                        ? ""
                        : association.startedYear().toString();
            case EMAIL -> association.email();
            case PHONE -> association.phone();
            case WEB -> association.web();
            case ADDRESS -> address(association);
        };
    }

    private static String address(AssociationDetails association) {
        String post = (association.postalCode() + " " + association.city()).strip();
        return association.address().isBlank() ? post : association.address() + ", " + post;
    }
}
