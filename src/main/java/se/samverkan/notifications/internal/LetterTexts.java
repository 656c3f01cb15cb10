package se.samverkan.notifications.internal;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of each letter in the reader's language. */
@Component
class LetterTexts {

    private final MessageSource texts;

    LetterTexts(MessageSource texts) {
        this.texts = texts;
    }

    LetterText of(String template, List<String> words, Locale language) {
        Object[] arguments = words.toArray();
        String key = "notifications." + template;
        return LetterText.of(
                texts.getMessage(key + ".subject", arguments, language),
                texts.getMessage(key + ".body", arguments, language),
                String.valueOf(texts.getMessage(key + ".action", arguments, "", language)));
    }
}
