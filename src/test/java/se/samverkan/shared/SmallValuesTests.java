package se.samverkan.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallValuesTests {

    @Test
    void aSlugIsMadeOfAName() {
        assertThat(Slug.of("Trygg på stan – även i natt!")).isEqualTo("trygg-pa-stan-aven-i-natt");
        assertThat(Slug.of("!!!")).isEqualTo("namnlos");
        assertThat(Slug.of("ord ".repeat(60))).hasSizeLessThanOrEqualTo(80).doesNotEndWith("-");
    }

    @Test
    void aCaseNumberIsReadAsItIsWritten() {
        CaseNumber number = new CaseNumber(2026, 42);
        assertThat(number).hasToString("SAM 2026-00042");
        assertThat(CaseNumber.parse("sam-2026-42")).contains(number);
        assertThat(CaseNumber.parse("SAM 2026-00042")).contains(number);
        assertThat(CaseNumber.parse("2026")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "namn",
                "a@b",
                "a b@example.org",
                "a@example.org\r\nBcc: b@example.org",
                "<a@example.org>",
                "a@@example.org"
            })
    void refusesWhatIsNoEmailAddress(String typed) {
        assertThatThrownBy(() -> EmailAddress.parse(typed)).isInstanceOf(Refused.class);
    }

    @Test
    void anEmailAddressIsTheSameHoweverItIsTyped() {
        assertThat(EmailAddress.parse(" Namn@Example.ORG ")).isEqualTo(EmailAddress.parse("namn@example.org"));
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        assertThatThrownBy(() -> new Period(day, day.minusDays(1))).isInstanceOf(Refused.class);
        assertThat(new Period(day, null).contains(day.plusYears(50))).isTrue();
    }

    @Test
    void idsAreInTheOrderTheyWereMade() {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(Uuid7.next());
            Thread.onSpinWait();
            long made = System.currentTimeMillis();
            while (System.currentTimeMillis() == made) {
                Thread.onSpinWait();
            }
        }
        assertThat(ids).isSortedAccordingTo((one, other) -> one.toString().compareTo(other.toString()));
        assertThat(ids).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @Test
    void timeIsSwedishOnBothSidesOfTheClockChange() {
        assertThat(SwedishTime.clock(Instant.parse("2026-10-25T00:30:00Z"))).isEqualTo("02:30");
        assertThat(SwedishTime.clock(Instant.parse("2026-10-25T01:30:00Z"))).isEqualTo("02:30");
        assertThat(SwedishTime.day(Instant.parse("2026-12-31T23:30:00Z"))).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
