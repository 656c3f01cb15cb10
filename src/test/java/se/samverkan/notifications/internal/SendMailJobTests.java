package se.samverkan.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class SendMailJobTests {

    @Test
    void waitsLongerEachTimeButNeverMoreThanAnHour() {
        assertThat(SendMailJob.pause(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(SendMailJob.pause(4)).isEqualTo(Duration.ofMinutes(8));
        assertThat(SendMailJob.pause(500)).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void triesForMoreThanThreeDays() {
        Duration tried =
                IntStream.rangeClosed(1, 80).mapToObj(SendMailJob::pause).reduce(Duration.ZERO, Duration::plus);
        assertThat(tried).isGreaterThan(Duration.ofHours(72));
    }

    @Test
    void givesUpAtOnceOnAnAddressThatWillNeverWork() {
        assertThat(SendMailJob.permanent(sendFailure(refusal(550)))).isTrue();
    }

    @Test
    void triesAgainWhenTheServerIsBusyOrAway() {
        assertThat(SendMailJob.permanent(sendFailure(refusal(451)))).isFalse();
        assertThat(SendMailJob.permanent(sendFailure(new MessagingException("Connection refused"))))
                .isFalse();
    }

    @Test
    void aNumberInAnAddressIsNoAnswerOfTheServer() {
        assertThat(SendMailJob.permanent(sendFailure(
                        new MessagingException("Could not reach sven.550@example.org, try in 551 seconds"))))
                .isFalse();
    }

    private static SMTPSendFailedException refusal(int code) {
        return new SMTPSendFailedException("RCPT", code, "answer", null, null, null, null);
    }

    private static MailSendException sendFailure(Exception cause) {
        return new MailSendException(Map.of("message", cause));
    }
}
