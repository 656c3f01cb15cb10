package se.samverkan.organisations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTests {

    @ParameterizedTest
    @CsvSource({
        "Exempelklubben Nordvinden, Föreningen Exempelklubben Nordvinden i Linköping",
        "Påhittade kulturföreningen, pahittade KULTURFÖRENINGEN",
        "Nordvinden exempelklubb, Exempelklubb Nordvinden",
        "Exempelklubben Nordvinden, Exempelklubben Nordvindne",
        "Exempelklubben Nordvindn, Exempelklubben Nordvinden IF",
        "Nordvindens exempelklubb, Exempelklubben Nordvinden IF",
        "Klimatverkstan ek. för., Klimatverkstan ekonomisk förening"
    })
    void theseMayBeTheSame(String one, String other) {
        assertThat(NameKey.near(NameKey.of(one), NameKey.of(other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Nordvinden, Sydvinden",
        "Exempelklubben Nordvinden IF, Exempelklubben Sydvinden IF",
        "Exempel IF, Exempel IK",
        "BK, IK",
        "Föreningen, Klubben"
    })
    void theseAreNot(String one, String other) {
        assertThat(NameKey.near(NameKey.of(one), NameKey.of(other))).isFalse();
    }
}
