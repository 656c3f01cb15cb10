package se.samverkan.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterAudienceTests {

    @ParameterizedTest
    @CsvSource({
        "case.received, ASSOCIATION",
        "case.received.staff, STAFF",
        "statement.asked, STAFF",
        "handover.declined, STAFF",
        "account.reset, ACCOUNT",
        "association.invitation, ASSOCIATION",
        "digest, EVERYBODY"
    })
    void aLetterSaysWhomItIsFor(String template, LetterAudience audience) {
        assertThat(LetterAudience.of(template)).isEqualTo(audience);
    }
}
