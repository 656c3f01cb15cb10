package se.samverkan.access;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the server's pages as far as the tests need. */
final class Pages {

    private static final Pattern TOKEN = Pattern.compile("token=([A-Za-z0-9_-]+)");

    private Pages() {}

    /** A page without what is new at every request. */
    static String comparable(String page) {
        return page.replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

    static String token(AccountMailRequested mail) {
        Matcher found = TOKEN.matcher(mail.values().get("link"));
        if (!found.find()) {
            throw new AssertionError("No link in " + mail);
        }
        return found.group(1);
    }
}
