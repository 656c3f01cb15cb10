package se.samverkan.access.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samverkan.shared.Refused;

class PasswordPolicyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "korrekt häst batteri",
                "promenad kaffe tröja",
                "kX7-pwQz9#mL",
                "日本語のパスワードは難しい",
                "Tjugotre gröna fåglar"
            })
    void acceptsWhatIsHardToGuessWhateverItsCharacters(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "lösenord1234",
                "Sommaren2026",
                "aaaaaaaaaaaaaaaa",
                "123456789012",
                "qwertyuiop12",
                "samverkan2026"
            })
    void refusesWhatIsTriedFirst(String password) {
        assertThatThrownBy(() -> check(password))
                .isInstanceOf(Refused.class)
                .hasMessage("access.refused.passwordGuessable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tovelåtsaskvist", "Tove Låtsaskvist", "tove.latsaskvist", "latsaskvist1984"})
    void refusesTheOwnNameAndAddress(String password) {
        assertThatThrownBy(() -> check(password)).hasMessage("access.refused.passwordGuessable");
    }

    @Test
    void wantsTwelveCharactersCountedAsPeopleCountThem() {
        assertThatThrownBy(() -> check("kX7-pwQz9#m")).hasMessage("access.refused.passwordShort");
        assertThatThrownBy(() -> check("🐘🦊🐬🐙🦉🐝")).hasMessage("access.refused.passwordShort");
    }

    @Test
    void takesUpTo128CharactersAtOnce() {
        assertThatCode(() -> check("kX7-pwQz9#mL".repeat(10) + "12345678")).doesNotThrowAnyException();
        assertThatThrownBy(() -> check("kX7-pwQz9#mL".repeat(10) + "123456789"))
                .hasMessage("access.refused.passwordLong");
    }

    private static void check(String password) {
        PasswordPolicy.check(password, "Tove Låtsaskvist", "tove.latsaskvist@example.org");
    }
}
