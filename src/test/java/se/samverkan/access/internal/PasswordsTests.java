package se.samverkan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTests {

    private final Passwords passwords = new Passwords();

    @Test
    void storesArgon2idWithASaltOfItsOwn() {
        String hash = passwords.hash("korrekt häst batteri");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("korrekt");
        assertThat(passwords.hash("korrekt häst batteri")).isNotEqualTo(hash);
        assertThat(passwords.match("korrekt häst batteri", hash)).isTrue();
        assertThat(passwords.match("Korrekt häst batteri", hash)).isFalse();
    }

    @Test
    void theSameLetterFromAnotherKeyboardIsTheSame() {
        assertThat(passwords.match("ha\u0308st", passwords.hash("h\u00e4st"))).isTrue();
    }

    @Test
    void nothingMatchesAnAccountWithoutPassword() {
        assertThat(passwords.match("the password of nobody", null)).isFalse();
    }
}
