package se.samverkan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.samverkan.DataTest;
import se.samverkan.access.TestPersons;
import se.samverkan.access.TooManyAttempts;

@DataTest
class ThrottleDataTests {

    private final String email = TestPersons.newEmail();

    @Autowired
    Throttle throttle;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whoeverGuessesFromManyAddressesIsStoppedAndTheOwnerIsNot() {
        ClientAddress home = new ClientAddress("home of " + email);
        throttle.succeeded(throttle.signIn(email, home));
        for (int i = 0; i < 50; i++) {
            throttle.signIn(email, new ClientAddress(email + i));
        }
        assertThatThrownBy(() -> throttle.signIn(email, new ClientAddress("elsewhere")))
                .isInstanceOf(TooManyAttempts.class);
        assertThatCode(() -> throttle.signIn(email, home)).doesNotThrowAnyException();
    }

    @Test
    void ofManyAttemptsAtOnceNoMoreGetThroughThanOfManyInTurn() throws Exception {
        ClientAddress address = new ClientAddress("one of " + email);
        Callable<Boolean> attempt = () -> {
            try {
                throttle.signIn(email, address);
                return true;
            } catch (TooManyAttempts refused) {
                return false;
            }
        };
        List<Future<Boolean>> answers;
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            answers = together.invokeAll(
                    IntStream.range(0, 24).mapToObj(i -> attempt).toList());
        }
        long passed = 0;
        for (Future<Boolean> answer : answers) {
            passed += answer.get() ? 1 : 0;
        }
        assertThat(passed).isBetween(1L, 5L);
    }

    @Test
    void aRefusedAttemptDoesNotProlongThePause() {
        ClientAddress address = new ClientAddress("slow " + email);
        for (int i = 0; i < 5; i++) {
            throttle.signIn(email, address);
        }
        assertThatThrownBy(() -> throttle.signIn(email, address)).isInstanceOf(TooManyAttempts.class);
        jdbc.sql("update sign_in_attempt set at = at - interval 16 minute where address_hash = ?")
                .param(address.fingerprint())
                .update();
        assertThatCode(() -> throttle.signIn(email, address)).doesNotThrowAnyException();
    }

    @Test
    void storesNeitherTheAccountNorTheAddress() {
        throttle.signIn(email, new ClientAddress("192.0.2.77"));
        assertThat(jdbc.sql("select concat(account_hash, address_hash) from sign_in_attempt order by id desc limit 1")
                        .query(String.class)
                        .single())
                .matches("[0-9a-f]{128}");
    }
}
