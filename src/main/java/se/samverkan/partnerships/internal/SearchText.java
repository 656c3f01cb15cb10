package se.samverkan.partnerships.internal;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SearchWords;

/** The words of a partnership's terms, as a search compares them. */
final class SearchText {

    private SearchText() {}

    /** What a search looks in. Starts with a blank, so that the beginning of every word follows one. */
    static String of(Terms terms) {
        Stream<String> themes = terms.themeNames().stream().flatMap(SearchText::both);
        Stream<String> own = Stream.of(
                terms.form().name(),
                terms.association().associationName(),
                terms.form().purpose());
        return " " + SearchWords.folded(Stream.concat(own, themes).collect(Collectors.joining(" ")));
    }

    private static Stream<String> both(LocalText text) {
        return Stream.of(text.sv(), text.en());
    }
}
