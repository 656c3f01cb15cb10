package se.samverkan.forms.internal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The room's texts for what is made of answers outside a screen: an answer sheet has no component to ask. */
public final class FormTexts {

    private FormTexts() {}

    public static String in(Locale locale, String key, Object... args) {
        Locale offered = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.of("sv");
        String text = ResourceBundle.getBundle("texts.forms", offered).getString(key);
        return args.length == 0 ? text : new MessageFormat(text, offered).format(args);
    }
}
