package se.samverkan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,50|1234.50",
                "1234.5|1234.50",
                "12 000 kr|12000.00",
                "5000:-|5000.00",
                "1.234.567|1234567.00",
                "12.500,50|12500.50",
                "0|0.00",
                "43 600 000 kronor|43600000.00"
            })
    void readsAmountsAsPeopleWriteThem(String typed, BigDecimal amount) {
        assertThat(Money.parse(typed).amount()).isEqualByComparingTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5", "tolv", "1,2,3", "12 000 euro", "1e9", "99999999999999", "1,234"})
    void refusesWhatCouldMeanSomethingElse(String typed) {
        assertThatThrownBy(() -> Money.parse(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void isWrittenAsTheReaderIsUsedTo() {
        assertThat(Money.of(1_234_567).format(Locale.of("sv")).replace('\u00a0', ' '))
                .isEqualTo("1 234 567 kr");
        assertThat(Money.parse("1234,5").format(Locale.of("sv")).replace('\u00a0', ' '))
                .isEqualTo("1 234,50 kr");
        assertThat(Money.of(1_234).format(Locale.of("en"))).isEqualTo("SEK 1,234");
    }
}
