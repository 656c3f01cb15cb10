package se.samverkan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkTokenTests {

    @Test
    void isLongRandomAndFitForAnAddress() {
        LinkToken token = LinkToken.next();
        assertThat(token.value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(LinkToken.next()).isNotEqualTo(token);
    }

    @Test
    void isKnownByAFingerprintThatDoesNotContainIt() {
        LinkToken token = LinkToken.next();
        assertThat(token.fingerprint()).matches("[0-9a-f]{64}").isEqualTo(new LinkToken(token.value()).fingerprint());
        assertThat(token.fingerprint()).isNotEqualTo(LinkToken.next().fingerprint());
    }

    @Test
    void doesNotShowItselfInLogs() {
        LinkToken token = LinkToken.next();
        assertThat(token.toString()).doesNotContain(token.value());
    }
}
