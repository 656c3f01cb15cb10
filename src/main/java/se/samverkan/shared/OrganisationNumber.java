package se.samverkan.shared;

/**
 * A Swedish organisationsnummer: ten digits, the third at least 2 (which tells it from a personal identity number), the
 * last a Luhn check digit.
 */
public record OrganisationNumber(String digits) {

    public OrganisationNumber {
        if (!digits.matches("[0-9]{2}[2-9][0-9]{7}") || !Luhn.valid(digits)) {
            throw new Refused("shared.refused.organisationNumber");
        }
    }

    /** Forgives spaces, hyphens and the leading century "16". */
    public static OrganisationNumber parse(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\-\\u2010-\\u2015]", "");
        if (digits.length() == 12 && digits.startsWith("16")) {
            digits = digits.substring(2);
        }
        if (digits.matches("([0-9]{2})?[0-9]{2}[01][0-9]{7}")) {
            throw new Refused("shared.refused.personalNumber");
        }
        return new OrganisationNumber(digits);
    }

    public String formatted() {
        return digits.substring(0, 6) + "-" + digits.substring(6);
    }

    @Override
    public String toString() {
        return digits;
    }
}
