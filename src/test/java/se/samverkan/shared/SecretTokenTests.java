package se.samverkan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SecretTokenTests {

    @Test
    void whatIsTypedFromPaperIsForgivenItsFormAndNothingElse() {
        SecretToken paper = SecretToken.forPaper();
        String secret = paper.secret();
        assertThat(secret).matches("([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}");
        assertThat(SecretToken.typed(secret).hash()).isEqualTo(paper.hash());
        assertThat(SecretToken.typed(" " + secret.toLowerCase(Locale.ROOT).replace("-", " "))
                        .hash())
                .isEqualTo(paper.hash());
        assertThat(SecretToken.typed(secret.substring(1)).hash()).isNotEqualTo(paper.hash());
        assertThat(SecretToken.forPaper().secret()).isNotEqualTo(secret);
    }

    @Test
    void theSecretOfALinkStaysAsItIs() {
        SecretToken link = SecretToken.next();
        assertThat(SecretToken.typed(link.secret())).isEqualTo(link);
    }
}
