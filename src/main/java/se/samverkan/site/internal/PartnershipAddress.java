package se.samverkan.site.internal;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last part of a partnership's address: words for people, and a number at the end that alone decides. */
final class PartnershipAddress {

    private static final Pattern FORM = Pattern.compile("(?:.*-)?([1-9][0-9]{0,8})");

    private PartnershipAddress() {}

    static OptionalInt number(String slug) {
        Matcher form = FORM.matcher(slug);
        return form.matches() ? OptionalInt.of(Integer.parseInt(form.group(1))) : OptionalInt.empty();
    }
}
