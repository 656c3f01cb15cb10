package se.samverkan.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "12;12",
                "1 234,50;1234.50",
                "1234.5;1234.50",
                "1\u00a0234\u00a0567;1234567",
                "−3;-3",
                "25 st;25",
                "12,00;12",
                "0;0",
            })
    void readsNumbersAsPeopleWriteThem(String typed, String stored) {
        assertThat(WrittenNumber.read(typed).map(WrittenNumber::plain)).contains(stored);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1 234,50;1234.50", "1234.5;1234.50", "12 000 kr;12000", "5000:-;5000"})
    void readsAmountsAsPeopleWriteThem(String typed, String stored) {
        assertThat(WrittenNumber.readMoney(typed).map(WrittenNumber::plain)).contains(stored);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ca", "1.234", "1,234", "1e9", "12 eller 13", "½", "１２", "99999999999999999999"})
    void guessesNothing(String typed) {
        assertThat(WrittenNumber.read(typed)).isEmpty();
        assertThat(WrittenNumber.readMoney(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ca 100", "Ca. 100 st", "ungefär 100", "cirka 100"})
    void aNumberMayBeRoughButAnAmountIsExact(String typed) {
        assertThat(WrittenNumber.read(typed).map(WrittenNumber::plain)).contains("100");
        assertThat(WrittenNumber.readCount(typed).map(WrittenNumber::plain)).contains("100");
        assertThat(WrittenNumber.readMoney(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "2,5", "många"})
    void countsPeopleInWholeNumbersOnly(String typed) {
        assertThat(WrittenNumber.readCount(typed)).isEmpty();
        assertThat(WrittenNumber.readCount("1 200").map(WrittenNumber::plain)).contains("1200");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1234567.50;1234567.50", "12;12", "-3;-3", "0.25;0.25"})
    void whatStandsInAnInputCanBeReadAgain(String stored, String again) {
        assertThat(WrittenNumber.read(WrittenNumber.inInput(stored)).map(WrittenNumber::plain))
                .contains(again);
    }
}
