package se.samverkan.organisations.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.JoinAnswer;
import se.samverkan.organisations.MandateKind;

class JoinRequestTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final JoinRequest request = new JoinRequest(AssociationId.next(), PersonId.next(), "Jag är kassör", NOW);

    @Test
    void itIsAnsweredOnce() {
        request.answer(JoinAnswer.yes(MandateKind.READER, null), PersonId.next(), NOW);
        assertThatThrownBy(() -> request.answer(JoinAnswer.no("Nej"), PersonId.next(), NOW))
                .hasMessage("organisations.refused.joinAnswered");
    }

    @Test
    void whileItWaitsThereIsNoRoomForAnother() {
        assertThatThrownBy(() -> request.requireRoomForAnother(NOW))
                .hasMessage("organisations.refused.joinAskedAlready");
    }

    @Test
    void afterANoOneMayAskAgainInThirtyDays() {
        request.answer(JoinAnswer.no("Nej"), PersonId.next(), NOW);
        assertThatThrownBy(() -> request.requireRoomForAnother(NOW.plus(Duration.ofDays(29))))
                .hasMessage("organisations.refused.joinRefusedLately");
        assertThatCode(() -> request.requireRoomForAnother(NOW.plus(Duration.ofDays(30))))
                .doesNotThrowAnyException();
    }

    @Test
    void afterAYesThatHasEndedOneMayAskAtOnce() {
        request.answer(JoinAnswer.yes(MandateKind.READER, null), PersonId.next(), NOW);
        assertThatCode(() -> request.requireRoomForAnother(NOW)).doesNotThrowAnyException();
    }

    @Test
    void aLongMessageIsRefusedAndNotCut() {
        assertThatThrownBy(() -> new JoinRequest(AssociationId.next(), PersonId.next(), "x".repeat(1001), NOW))
                .hasMessage("organisations.refused.tooLong");
    }

    @Test
    void aNoHasItsReason() {
        assertThatThrownBy(() -> request.answer(JoinAnswer.no(" "), PersonId.next(), NOW))
                .hasMessage("organisations.refused.joinAnswerIncomplete");
    }
}
