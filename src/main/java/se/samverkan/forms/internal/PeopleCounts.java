package se.samverkan.forms.internal;

import java.util.List;
import java.util.Locale;
import se.samverkan.forms.Field;
import se.samverkan.forms.Option;

/** The counts a PEOPLE field asks for: all five, or those its options name, in their order and with their labels. */
public final class PeopleCounts {

    public static final List<String> ALL = List.of("women", "men", "girls", "boys", "other");

    private PeopleCounts() {}

    public static List<String> of(Field field) {
        return field.options().isEmpty()
                ? ALL
                : field.options().stream().map(Option::value).toList();
    }

    public static String label(Field field, String count, Locale locale) {
        return field.options().stream()
                .filter(it -> it.value().equals(count))
                .findFirst()
                .map(it -> it.label().in(locale))
                .orElseGet(() -> FormTexts.in(locale, "forms.PeopleCounts." + count));
    }
}
