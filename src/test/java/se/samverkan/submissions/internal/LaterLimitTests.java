package se.samverkan.submissions.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How late a paper may be promised. */
class LaterLimitTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);

    @Test
    void aFortnightBeforeTheDecision() {
        assertThat(LaterLimit.of(TODAY, LocalDate.of(2026, 12, 15))).isEqualTo("2026-12-01");
    }

    @Test
    void thirtyDaysWhenNoDecisionHasADate() {
        assertThat(LaterLimit.of(TODAY, null)).isEqualTo("2026-10-01");
    }

    @Test
    void theDayOfTheDecisionWhenItIsNear() {
        assertThat(LaterLimit.of(TODAY, LocalDate.of(2026, 9, 10))).isEqualTo("2026-09-10");
    }

    @Test
    void thirtyDaysWhenTheDecisionShouldHaveBeenMade() {
        assertThat(LaterLimit.of(TODAY, TODAY)).isEqualTo("2026-10-01");
    }
}
