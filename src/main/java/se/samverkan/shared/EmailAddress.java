package se.samverkan.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in the form people have: one @, a domain with a dot, no control characters. */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile(
            "[^\\s@<>(),;:\\\\\"\\[\\]\\p{Cntrl}]{1,64}@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*\\.[\\p{L}]{2,63}");

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > 254 || value.contains("..") || !FORM.matcher(value).matches()) {
            throw new Refused("shared.refused.emailAddress");
        }
    }

    public static EmailAddress parse(String typed) {
        return new EmailAddress(typed);
    }
}
