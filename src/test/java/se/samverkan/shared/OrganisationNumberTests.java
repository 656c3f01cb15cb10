package se.samverkan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"899999-1014", "8999991014", "16899999-1014", " 899999 1014 ", "899999–1014"})
    void isReadHoweverItIsWritten(String typed) {
        assertThat(OrganisationNumber.parse(typed).formatted()).isEqualTo("899999-1014");
    }

    @ParameterizedTest
    @ValueSource(strings = {"899999-1015", "899999-101", "89999910144", "abc", "", "899999-101O"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> OrganisationNumber.parse(typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("shared.refused.organisationNumber"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"811228-9874", "19811228-9874"})
    void tellsThatAPersonalNumberIsNotWanted(String typed) {
        assertThatThrownBy(() -> OrganisationNumber.parse(typed))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("shared.refused.personalNumber"));
    }

    @Test
    void theCheckDigitCatchesEverySingleWrongDigit() {
        String right = "8999991014";
        for (int place = 0; place < right.length() - 1; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String wrong = right.substring(0, place) + digit + right.substring(place + 1);
                assertThat(Luhn.valid(wrong)).isEqualTo(wrong.equals(right));
            }
        }
    }
}
