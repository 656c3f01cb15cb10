package se.samverkan.programmes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class DeadlineTests {

    private final List<SchemeReference> schemes = schemes();

    @Test
    void verksamhetsbidragCanBeAppliedForOnEveryDayOfTheYear() {
        List<Deadline> deadlines = deadlines("verksamhetsbidrag");
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .forEach(day -> assertThat(deadlines)
                        .as("open on %s", day)
                        .anyMatch(deadline -> IntStream.of(day.getYear(), day.getYear() + 1)
                                .anyMatch(year ->
                                        !day.isBefore(deadline.opens(year)) && !day.isAfter(deadline.closes(year)))));
    }

    @Test
    void anApplicationToTheCommitteeForOlderPeopleIsDecidedInDecemberForTheNextYear() {
        Deadline deadline = deadlines("grund-och-medlemsbidrag").getFirst();
        assertThat(deadline.closes(2027)).isEqualTo("2027-09-30");
        assertThat(deadline.decisionBy(2027)).isEqualTo("2027-12-31");
        assertThat(deadline.activity(2027))
                .satisfies(period -> assertThat(period.from()).isEqualTo("2028-01-01"))
                .satisfies(period -> assertThat(period.to()).isEqualTo("2028-12-31"));
    }

    @Test
    void everySchemeSaysInBothLanguagesThatItIsAnExample() {
        assertThat(schemes).hasSize(12).allSatisfy(scheme -> {
            assertThat(scheme.sample()).isTrue();
            assertThat(scheme.summary().sv()).contains("exempel");
            assertThat(scheme.summary().en()).contains("example");
            assertThat(scheme.eligibility().sv()).startsWith("Exempel");
            assertThat(scheme.eligibility().en()).startsWith("Example");
        });
    }

    private List<Deadline> deadlines(String slug) {
        return schemes.stream()
                .filter(scheme -> scheme.slug().equals(slug))
                .findFirst()
                .orElseThrow()
                .deadlines();
    }

    private static List<SchemeReference> schemes() {
        try (InputStream in = new ClassPathResource("reference/linkoping/schemes.json").getInputStream()) {
            return JsonMapper.shared().readValue(in, new TypeReference<>() {});
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
