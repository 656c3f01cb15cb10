package se.samverkan.partnerships.internal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.shared.LocalText;

/** Words as they are compared: without case, accents (å, ä and ö too) and punctuation, one blank between. */
final class SearchText {

    private SearchText() {}

    /** What a search looks in. Starts with a blank, so that the beginning of every word follows one. */
    static String of(Terms terms) {
        Stream<String> themes = terms.themeNames().stream().flatMap(SearchText::both);
        Stream<String> own = Stream.of(
                terms.form().name(),
                terms.association().associationName(),
                terms.form().purpose());
        return " " + folded(Stream.concat(own, themes).collect(Collectors.joining(" ")));
    }

    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace("æ", "ae")
                .replace("ø", "o")
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Stream<String> both(LocalText text) {
        return Stream.of(text.sv(), text.en());
    }
}
