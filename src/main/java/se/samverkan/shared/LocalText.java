package se.samverkan.shared;

import java.util.Locale;

/** A text in the two languages of the portal. */
public record LocalText(String sv, String en) {

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : sv;
    }
}
