package se.samverkan.organisations.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.MandateKind;
import se.samverkan.shared.EmailAddress;
import se.samverkan.shared.SecretToken;

class InvitationTests {

    private static final Instant SENT = Instant.parse("2026-03-01T10:00:00Z");
    private static final EmailAddress INVITED = EmailAddress.parse("inbjuden@example.org");

    private final PersonId person = PersonId.next();
    private final Invitation invitation = new Invitation(
            AssociationId.next(), INVITED, MandateKind.EDITOR, SecretToken.next(), PersonId.next(), SENT);

    @Test
    void itIsGoodForFourteenDays() {
        assertThatCode(() -> invitation.requireOpenFor(
                        INVITED, SENT.plus(Duration.ofDays(14)).minusSeconds(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> invitation.accept(person, INVITED, SENT.plus(Duration.ofDays(14))))
                .hasMessage("organisations.refused.invitationExpired");
    }

    @Test
    void itIsGoodOnce() {
        invitation.accept(person, INVITED, SENT);
        assertThatThrownBy(() -> invitation.accept(person, INVITED, SENT))
                .hasMessage("organisations.refused.invitationUsed");
    }

    @Test
    void itIsGoodForTheInvitedAddressOnlyHoweverThatIsWritten() {
        assertThatThrownBy(() -> invitation.accept(person, EmailAddress.parse("annan@example.org"), SENT))
                .hasMessage("organisations.refused.invitationForOther");
        assertThatCode(() -> invitation.accept(person, EmailAddress.parse(" Inbjuden@Example.ORG "), SENT))
                .doesNotThrowAnyException();
    }

    @Test
    void somebodyElseIsNotToldWhetherItWasUsed() {
        invitation.accept(person, INVITED, SENT);
        assertThatThrownBy(() -> invitation.requireOpenFor(EmailAddress.parse("annan@example.org"), SENT))
                .hasMessage("organisations.refused.invitationForOther");
    }

    @Test
    void withdrawnItIsGoodForNothing() {
        invitation.withdraw(SENT);
        assertThatThrownBy(() -> invitation.accept(person, INVITED, SENT))
                .hasMessage("organisations.refused.invitationWithdrawn");
    }

    @Test
    void onceAcceptedItCannotBeWithdrawn() {
        invitation.accept(person, INVITED, SENT);
        assertThatThrownBy(() -> invitation.withdraw(SENT)).hasMessage("organisations.refused.invitationUsed");
    }

    @Test
    void theSecretIsKeptOnlyAsAHashAndNeverPrinted() {
        SecretToken token = SecretToken.next();
        assertThat(token.hash()).hasSize(64).doesNotContain(token.secret());
        assertThat(token.toString()).doesNotContain(token.secret());
        assertThat(SecretToken.next().secret()).isNotEqualTo(token.secret());
    }
}
