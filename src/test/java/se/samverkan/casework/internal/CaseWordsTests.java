package se.samverkan.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.shared.SearchWords;

class CaseWordsTests {

    @ParameterizedTest
    @CsvSource({
        "31, +(00031 31*)",
        "' 00031 ', +(00031 00031*)",
        "2026-31, +2026 +(00031 31*)",
        "SAM 2026-00031, +2026 +(00031 00031*)",
        "sam 7, +(00007 7*)"
    })
    void aNumberIsFoundAsItIsSaid(String typed, String match) {
        assertThat(CaseWords.of(typed)).isEqualTo(new CaseWords(new SearchWords(match, List.of()), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "halltid 2026", "123456", "samhälle", "31a"})
    void wordsStayWords(String typed) {
        assertThat(CaseWords.of(typed)).isEqualTo(new CaseWords(SearchWords.of(typed), List.of()));
    }

    @Test
    void figuresOfOtherScriptsDoNotReachTheIndexAsANumber() {
        assertThat(CaseWords.of("٣١").words().match()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lokal 26", "26 lokal", "lokal +(26)"})
    void aNumberBesideWordsIsLookedForApart(String typed) {
        assertThat(CaseWords.of(typed)).isEqualTo(new CaseWords(SearchWords.of("lokal"), List.of("26")));
    }
}
