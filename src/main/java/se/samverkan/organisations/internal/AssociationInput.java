package se.samverkan.organisations.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.OrganisationNumber;
import se.samverkan.shared.Refused;

/** Reads what people type about an association: forgives form, refuses what cannot be right, cuts nothing. */
public final class AssociationInput {

    public static final int PURPOSE_LIMIT = 2000;
    private static final int REASON_LIMIT = 1000;
    private static final int NAME_LIMIT = 200;
    private static final int LINE_LIMIT = 200;

    private AssociationInput() {}

    public static String name(String typed) {
        String name = line(typed, NAME_LIMIT);
        if (name.isEmpty()) {
            throw new Refused("organisations.refused.nameMissing");
        }
        return name;
    }

    /** Null when left blank. */
    public static @Nullable OrganisationNumber number(String typed) {
        return typed.isBlank() ? null : OrganisationNumber.parse(typed);
    }

    public static String email(String typed) {
        return EmailAddress.parse(typed).value();
    }

    public static String phone(String typed) {
        String phone = line(typed, 40);
        if (!phone.isEmpty() && !phone.matches("\\+?[0-9 ()/\\-\\u2010-\\u2015.]{5,}")) {
            throw new Refused("organisations.refused.phone");
        }
        return phone;
    }

    /** Only http and https; "exempel.se" becomes "https://exempel.se". */
    public static String web(String typed) {
        String address = line(typed, LINE_LIMIT);
        if (address.isEmpty()) {
            return address;
        }
        String whole = address.contains("://") ? address : "https://" + address;
        try {
            URI uri = new URI(whole);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String host = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
            if (scheme.matches("https?")
                    && host.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}.\\-]*\\.\\p{L}{2,}(:[0-9]{1,5})?")) {
                return whole;
            }
        } catch (URISyntaxException notAnAddress) {
            // said below
        }
        throw new Refused("organisations.refused.web");
    }

    public static String line(String typed) {
        return line(typed, LINE_LIMIT);
    }

    /** "582 33", also when written "58233" or "SE-582 33". */
    public static String postalCode(String typed) {
        String digits = typed.toUpperCase(Locale.ROOT).replaceAll("^\\s*SE?-|[\\s\\u00a0]", "");
        if (digits.isEmpty()) {
            return "";
        }
        if (!digits.matches("[1-9][0-9]{4}")) {
            throw new Refused("organisations.refused.postalCode");
        }
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    public static String purpose(String typed) {
        String purpose = typed.replace("\r\n", "\n").strip();
        if (purpose.length() > PURPOSE_LIMIT) {
            throw new Refused("organisations.refused.tooLong", PURPOSE_LIMIT, purpose.length());
        }
        return purpose;
    }

    /** Why somebody does what is not usual; empty when nothing was written. */
    public static String reason(String typed) {
        String reason = typed.replace("\r\n", "\n").strip();
        if (reason.length() > REASON_LIMIT) {
            throw new Refused("organisations.refused.tooLong", REASON_LIMIT, reason.length());
        }
        return reason;
    }

    /** Null when left blank. */
    public static @Nullable Integer startedYear(String typed) {
        String digits = typed.strip();
        if (digits.isEmpty()) {
            return null;
        }
        if (!digits.matches("[12][0-9]{3}")) {
            throw new Refused("organisations.refused.startedYear");
        }
        return Integer.valueOf(digits);
    }

    /** Not after this year. */
    public static @Nullable Integer startedYear(@Nullable Integer year, int thisYear) {
        if (year != null && year > thisYear) {
            throw new Refused("organisations.refused.startedYear");
        }
        return year == null ? null : startedYear(year.toString());
    }

    private static String line(String typed, int limit) {
        String line =
                typed.replaceAll("[\\s\\p{Cntrl}\\u00a0\\u2028\\u2029]+", " ").strip();
        if (line.length() > limit) {
            throw new Refused("organisations.refused.tooLong", limit, line.length());
        }
        return line;
    }
}
