package se.samverkan.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CountedStatements;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.Subjects.Kind;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SwedishTime;

@DataTest
class SubjectsDataTests {

    @Autowired
    Subjects subjects;

    @Autowired
    Themes themes;

    @Autowired
    Units units;

    @Autowired
    Someone someone;

    private final int year = SwedishTime.day(Instant.now()).getYear();

    @Test
    void aRenamedThemeIsOfferedUntilItsLastYearAndThenTheNewOne() {
        PersonId admin = someone.staff(StaffRole.ADMINISTRATOR, units.dutyQueue());
        UUID old = someone.signedInAs(admin, () -> subjects.add(Kind.THEME, form("Gammalt", 2020)));
        UUID next = someone.signedInAs(admin, () -> subjects.rename(Kind.THEME, old, form("Nytt", year + 1)));
        assertThat(themes.current())
                .extracting(theme -> theme.id().value())
                .contains(old)
                .doesNotContain(next);
        PortalClock.asOf(
                Instant.parse((year + 1) + "-02-01T10:00:00Z"),
                () -> assertThat(themes.current())
                        .extracting(theme -> theme.id().value())
                        .contains(next)
                        .doesNotContain(old));
        assertThat(themes.get(new ThemeId(old)).id().value()).isEqualTo(old);
        assertThatThrownBy(() -> someone.signedInAs(admin, () -> subjects.end(Kind.THEME, old, year, null)))
                .hasMessage("municipality.refused.subjectSucceeded");
        assertThatThrownBy(() -> someone.signedInAs(admin, () -> subjects.end(Kind.THEME, next, year, null)))
                .hasMessage("municipality.refused.years");
        someone.signedInAs(
                admin,
                () -> assertThat(CountedStatements.of(() -> subjects.all(Kind.THEME)))
                        .isLessThanOrEqualTo(3));
    }

    @Test
    void onlyAnAdministratorChangesThem() {
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, units.dutyQueue());
        assertThatThrownBy(() -> someone.signedInAs(officer, () -> subjects.add(Kind.GOAL, form("Mål", year))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static SubjectForm form(String name, int from) {
        String unique = name + " " + UUID.randomUUID();
        return new SubjectForm(new LocalText(unique, "In English " + unique), from, null, "Prov");
    }
}
