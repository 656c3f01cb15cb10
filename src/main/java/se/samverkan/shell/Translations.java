package se.samverkan.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.samverkan.shared.SwedishTime;

/** Gives the app the same texts as the site and the mails: one source for all words. */
@Component
class Translations implements I18NProvider {

    private static final List<Locale> LOCALES = List.of(Locale.of("sv"), Locale.of("en"));

    private final MessageSource texts;

    Translations(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        Object[] words = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate day ? SwedishTime.date(day, locale) : argument)
                .toArray();
        return texts.getMessage(key, words, locale);
    }
}
