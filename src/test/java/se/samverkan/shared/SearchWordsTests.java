package se.samverkan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchWordsTests {

    @Test
    void wordsAreFoldedAndAllOfThemRequired() {
        assertThat(SearchWords.of("  Öppna DÖRRAR, för café!"))
                .isEqualTo(new SearchWords("+oppna* +dorrar* +cafe*", List.of("% for%")));
    }

    @Test
    void whatTheIndexDoesNotHoldIsComparedAsText() {
        assertThat(SearchWords.of("IF på Ёлка").likes()).containsExactly("% if%", "% pa%", "% елка%");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+-><()~*\"@",
                "\"öppen",
                "a%b_c\\",
                "'; drop table partnership; --",
                "+* -* ((((",
                "@distance @5",
                "\u0000\u0007\uFFFF\uD800",
                "ab*cd* **** >>hej"
            })
    void onlyLettersAndDigitsReachTheDatabase(String typed) {
        SearchWords words = SearchWords.of(typed);
        assertThat(words.match()).matches("(\\+[a-z0-9]{3,40}\\*( (?=\\+)|$))*");
        assertThat(words.likes()).allMatch(like -> like.matches("% [\\p{L}\\p{N}]+%"));
    }

    @Test
    void aSearchStaysSmallHoweverMuchIsPasted() {
        assertThat(SearchWords.of("ord ".repeat(10_000)).match().split(" ")).hasSize(8);
        assertThat(SearchWords.of("x".repeat(10_000)).match()).hasSize(42);
    }
}
