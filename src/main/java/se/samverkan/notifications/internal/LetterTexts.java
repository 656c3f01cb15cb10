package se.samverkan.notifications.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of each letter in the reader's language: an administrator's where there are such, else the portal's. */
@Component
class LetterTexts {

    private final MessageSource texts;
    private final LetterCatalogue catalogue;
    private final LetterTextStore store;

    LetterTexts(MessageSource texts, LetterCatalogue catalogue, LetterTextStore store) {
        this.texts = texts;
        this.catalogue = catalogue;
        this.store = store;
    }

    LetterText of(String template, List<String> words, Locale language) {
        Object[] arguments = words.toArray();
        String key = "notifications." + template;
        String action = String.valueOf(texts.getMessage(key + ".action", arguments, "", language));
        return own(template, words, language)
                .map(own -> LetterText.of(own.subject(), own.body(), action))
                .orElseGet(() -> LetterText.of(
                        texts.getMessage(key + ".subject", arguments, language),
                        texts.getMessage(key + ".body", arguments, language),
                        action));
    }

    /** Not used when it names a field that the letter has no longer. */
    private Optional<LetterText> own(String template, List<String> words, Locale language) {
        return store.find(template, language).flatMap(own -> {
            Map<String, String> values = new LinkedHashMap<>();
            List<String> names =
                    List.copyOf(catalogue.fields(template, language).keySet());
            for (int i = 0; i < Math.min(names.size(), words.size()); i++) {
                values.put(names.get(i), words.get(i));
            }
            return LetterCatalogue.unknown(own.subject() + "\n" + own.body(), values)
                            .isEmpty()
                    ? Optional.of(new LetterText(
                            LetterCatalogue.filled(own.subject(), values),
                            LetterCatalogue.filled(own.body(), values),
                            ""))
                    : Optional.empty();
        });
    }
}
