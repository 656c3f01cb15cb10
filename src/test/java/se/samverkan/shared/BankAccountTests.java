package se.samverkan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.shared.BankAccount.Kind;

class BankAccountTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BANKGIRO;'';991-2346;991-2346",
                "BANKGIRO;'';9912346;991-2346",
                "BANKGIRO;6112;991\u00a02346;991-2346",
                "PLUSGIRO;'';28 65 43-4;28 65 43-4",
                "PLUSGIRO;'';2865434;28 65 43-4",
                "PLUSGIRO;'';1230;1 23-0",
                "ACCOUNT;6112;123 456 789;'6112, 123456789'",
                "ACCOUNT;8327-9;12.345.678;'83279, 12345678'",
            })
    void readsAccountsAsPeopleWriteThem(Kind kind, String clearing, String typed, String formatted) {
        assertThat(BankAccount.parse(kind, clearing, typed).formatted()).isEqualTo(formatted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "BANKGIRO;'';991-2345;bankgiro",
                "BANKGIRO;'';0000000;bankgiro",
                "BANKGIRO;'';12-3;bankgiro",
                "PLUSGIRO;'';28 65 43-5;plusgiro",
                "PLUSGIRO;'';plusgiro;plusgiro",
                "ACCOUNT;61;123456789;clearing",
                "ACCOUNT;83270;12345678;clearing",
                "ACCOUNT;6112;12;bankAccount",
                "ACCOUNT;6112;12345678901;bankAccount",
            })
    void refusesWhatIsNoAccountAndSaysWhichPart(Kind kind, String clearing, String typed, String refused) {
        assertThatThrownBy(() -> BankAccount.parse(kind, clearing, typed))
                .isInstanceOf(Refused.class)
                .hasMessage("shared.refused." + refused);
    }
}
