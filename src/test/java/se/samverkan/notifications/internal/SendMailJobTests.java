package se.samverkan.notifications.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.time.Duration;
import java.util.Map;
import java.util.stream.IntStream;
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
        Duration tried = IntStream.rangeClosed(1, 80)
                .mapToObj(SendMailJob::pause)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(tried).isGreaterThan(Duration.ofHours(72));
    }

    @Test
    void givesUpAtOnceOnAnAddressThatWillNeverWork() {
        assertThat(SendMailJob.permanent(sendFailure(new SendFailedException("550 5.1.1 No such user"))))
                .isTrue();
    }

    @Test
    void triesAgainWhenTheServerIsBusyOrAway() {
        assertThat(SendMailJob.permanent(sendFailure(new SendFailedException("451 4.3.0 Try again later"))))
                .isFalse();
        assertThat(SendMailJob.permanent(sendFailure(new MessagingException("Connection refused"))))
                .isFalse();
    }

    private static MailSendException sendFailure(Exception cause) {
        return new MailSendException(Map.of("message", cause));
    }
}
