package se.samverkan.access;

import java.util.Locale;
import java.util.Map;

/**
 * A mail about an account is wanted; sent by whoever listens. Templates: {@code verify}, {@code reset} (values link,
 * hours), {@code known-address} (link to the sign-in page, reset to the forgotten-password page), {@code invited-staff}
 * (link, hours, role as a {@link StaffRole} name, unit, inviter). Not recorded: a link is a secret.
 */
public record AccountMailRequested(
        String template, String email, String name, Locale language, Map<String, String> values) {

    @Override
    public String toString() {
        return "AccountMailRequested[" + template + "]";
    }
}
