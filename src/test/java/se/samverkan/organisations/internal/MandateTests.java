package se.samverkan.organisations.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samverkan.access.PersonId;
import se.samverkan.organisations.AssociationId;
import se.samverkan.organisations.MandateKind;

class MandateTests {

    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    private final Mandate mandate = new Mandate(AssociationId.next(), PersonId.next(), MandateKind.EDITOR, START);

    @Test
    void itIsValidFromItsFirstDayOn() {
        assertThat(mandate.validOn(START.minusDays(1))).isFalse();
        assertThat(mandate.validOn(START)).isTrue();
        assertThat(mandate.validOn(START.plusYears(10))).isTrue();
    }

    @Test
    void onTheDayItIsEndedItIsGone() {
        LocalDate end = START.plusDays(10);
        mandate.end(end);
        assertThat(mandate.validOn(end.minusDays(1))).isTrue();
        assertThat(mandate.validOn(end)).isFalse();
    }
}
