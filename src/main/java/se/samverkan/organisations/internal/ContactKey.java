package se.samverkan.organisations.internal;

import java.util.Locale;
import java.util.Set;

/** What of a contact detail tells that two associations are one. */
public final class ContactKey {

    /** Anybody's mailbox, or an example's: sharing one says nothing. */
    private static final Set<String> EVERYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "hotmail.com",
            "hotmail.se",
            "outlook.com",
            "outlook.se",
            "live.se",
            "live.com",
            "icloud.com",
            "me.com",
            "yahoo.com",
            "yahoo.se",
            "telia.com",
            "bredband.net",
            "comhem.se",
            "spray.se",
            "passagen.se",
            "proton.me",
            "protonmail.com",
            "example.org",
            "example.com",
            "example.net");

    private ContactKey() {}

    /** "info@orneniF.se" gives "ornenif.se"; empty for a provider's domain. */
    public static String domain(String email) {
        String domain = email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return email.indexOf('@') < 0 || EVERYBODYS.contains(domain) ? "" : domain;
    }

    /** "+46 (0)13-20 60 00" and "013-206000" give the same; empty for what is no number. */
    public static String phone(String typed) {
        String digits =
                typed.replaceAll("[^0-9+]", "").replaceFirst("^(\\+|00)46", "").replaceFirst("^0+", "");
        return digits.length() < 6 ? "" : digits;
    }
}
