package se.samverkan.site.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samverkan.programmes.CallId;
import se.samverkan.programmes.CallRow;
import se.samverkan.programmes.SchemeId;
import se.samverkan.shared.Uuid7;
import se.samverkan.site.internal.CallView.State;

class CallViewTests {

    @ParameterizedTest
    @CsvSource({
        "2027-01-31, COMING, 25",
        "2027-02-01, OPEN, 24",
        "2027-02-24, OPEN, 1",
        "2027-02-25, OPEN, 0",
        "2027-02-26, CLOSED, -1"
    })
    void theFirstAndTheLastDayAreOpen(LocalDate today, State state, long daysLeft) {
        CallView view = CallView.on(today, call("2027-02-01", "2027-02-25"));
        assertThat(view.state()).isEqualTo(state);
        assertThat(view.daysLeft()).isEqualTo(daysLeft);
        assertThat(view.open()).isEqualTo(state == State.OPEN);
    }

    @Test
    void whatOneCanApplyForComesFirst() {
        LocalDate today = LocalDate.of(2027, 2, 10);
        Stream<CallView> calls = Stream.of(
                        call("2026-02-01", "2026-02-25"),
                        call("2027-08-01", "2027-08-25"),
                        call("2027-02-01", "2027-03-25"),
                        call("2027-02-01", "2027-02-25"))
                .map(call -> CallView.on(today, call));
        assertThat(calls.sorted(CallView.NEXT_FIRST)
                        .map(view -> view.call().closes().toString()))
                .containsExactly("2027-02-25", "2027-03-25", "2027-08-25", "2026-02-25");
    }

    private static CallRow call(String opens, String closes) {
        return new CallRow(
                new CallId(Uuid7.next()),
                new SchemeId(Uuid7.next()),
                LocalDate.parse(opens),
                LocalDate.parse(closes),
                null,
                null,
                null);
    }
}
