package se.samverkan.forms.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01",
                "2026-3-1",
                "2026/3/1",
                "20260301",
                " 2026-03-01 ",
                "2026–03–01",
                "1/3 2026",
                "1/3-2026",
                "01/03/2026",
                "1.3.2026",
                "1-3-2026",
                "1 mars 2026",
                "1 mar 2026",
                "1 mar. 2026",
                "den 1 mars 2026",
                "1:e mars 2026",
                "1 March 2026",
            })
    void readsTheFirstOfMarchHoweverItIsWritten(String typed) {
        assertThat(WrittenDate.read(typed)).contains(LocalDate.of(2026, 3, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "snart", "2026", "mars 2026", "1/3 26", "2026-02-29", "2026-13-01", "31/4 2026", "1 xyz 2026"
            })
    void refusesWhatIsNoDayOrCouldBeSeveral(String typed) {
        assertThat(WrittenDate.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 maj 2026", "1 may 2026", "1/5 2026"})
    void readsTheMonthsOfBothLanguages(String typed) {
        assertThat(WrittenDate.read(typed)).contains(LocalDate.of(2026, 5, 1));
    }
}
