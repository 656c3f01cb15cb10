package se.samverkan.forms.internal;

import java.util.List;
import java.util.Optional;

/** A postal address: its parts, and the postal code as people write it. */
public final class WrittenAddress {

    public static final String STREET = "street";
    public static final String POSTAL_CODE = "postalCode";
    public static final String CITY = "city";
    public static final List<String> PARTS = List.of(STREET, POSTAL_CODE, CITY);

    private WrittenAddress() {}

    /** "58231", "582 31", "SE-582 31" and "S-58231" become "582 31". */
    public static Optional<String> postalCode(String typed) {
        String digits =
                typed.replaceAll("[\\s\\u00a0\\u202f\\-\\u2010-\\u2015]", "").replaceFirst("(?i)^se?(?=[0-9])", "");
        return digits.matches("[1-9][0-9]{4}")
                ? Optional.of(digits.substring(0, 3) + " " + digits.substring(3))
                : Optional.empty();
    }
}
