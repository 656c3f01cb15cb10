package se.samverkan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Refused;
import se.samverkan.shared.SwedishTime;

@DataTest
class AbsencesDataTests {

    private static final LocalDate TODAY = LocalDate.now(SwedishTime.ZONE);

    @Autowired
    Absences absences;

    @Autowired
    Cases cases;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Test
    void aSubstituteHandlesTheCasesWhileTheAbsenceLastsAndNotLonger() {
        CaseId id = story.received("Under frånvaro");
        PersonId officer = someone.staff(StaffRole.CONTACT_CENTRE, story.unit("kontaktcenter"));
        PersonId substitute = elsewhere();
        someone.signedInAs(officer, () -> cases.take(id, cases.head(id).version()));
        assertThat(handles(substitute, id)).isFalse();
        someone.signedInAs(
                officer, () -> absences.enter(officer, new AbsenceForm(TODAY, TODAY.plusDays(3), substitute)));
        assertThat(handles(substitute, id)).isTrue();
        PortalClock.asOf(
                Instant.now().plus(Duration.ofDays(4)),
                () -> assertThat(handles(substitute, id)).isFalse());
    }

    @Test
    void anAbsenceToComeGivesNoRightYetAndOneTakenAwayGivesNoneAnyMore() {
        CaseId id = story.received("Frånvaro senare");
        PersonId officer = someone.staff(StaffRole.CONTACT_CENTRE, story.unit("kontaktcenter"));
        PersonId substitute = elsewhere();
        someone.signedInAs(officer, () -> {
            cases.take(id, cases.head(id).version());
            absences.enter(officer, new AbsenceForm(TODAY.plusDays(2), TODAY.plusDays(3), substitute));
        });
        assertThat(handles(substitute, id)).isFalse();
        PortalClock.asOf(
                Instant.now().plus(Duration.ofDays(2)),
                () -> assertThat(handles(substitute, id)).isTrue());
        someone.signedInAs(officer, () -> {
            AbsenceRow row = absences.mine().getFirst();
            absences.remove(row.id(), row.version());
        });
        PortalClock.asOf(
                Instant.now().plus(Duration.ofDays(2)),
                () -> assertThat(handles(substitute, id)).isFalse());
    }

    @Test
    void daysThatOverlapAndSubstitutesWhoCanNotAreRefused() {
        PersonId officer = someone.staff(StaffRole.CONTACT_CENTRE, story.unit("kontaktcenter"));
        PersonId substitute = elsewhere();
        PersonId outsider = someone.person("Utanför");
        someone.signedInAs(substitute, () -> absences.enter(substitute, new AbsenceForm(TODAY, TODAY, null)));
        someone.signedInAs(officer, () -> {
            absences.enter(officer, new AbsenceForm(TODAY.plusDays(5), TODAY.plusDays(9), null));
            refused(officer, TODAY.plusDays(9), TODAY.plusDays(12), null, "access.refused.absenceTwice");
            refused(officer, TODAY.plusDays(20), TODAY.plusDays(19), null, "access.refused.absenceDays");
            refused(officer, TODAY.minusDays(5), TODAY.minusDays(1), null, "access.refused.absenceDays");
            refused(officer, TODAY, TODAY, substitute, "access.refused.substituteAbsent");
            refused(officer, TODAY, TODAY, outsider, "access.refused.substituteUnable");
            refused(officer, TODAY, TODAY, officer, "access.refused.substituteUnable");
        });
    }

    @Test
    void oneEntersOnesOwnAbsenceAndAnAdministratorAnybodys() {
        PersonId officer = someone.staff(StaffRole.CONTACT_CENTRE, story.unit("kontaktcenter"));
        AbsenceForm form = new AbsenceForm(TODAY, TODAY, null);
        assertThatThrownBy(() -> someone.signedInAs(elsewhere(), () -> absences.enter(officer, form)))
                .isInstanceOf(NotFound.class);
        PersonId administrator = someone.staff(StaffRole.ADMINISTRATOR, story.networkUnit());
        someone.signedInAs(administrator, () -> absences.enter(officer, form));
        assertThat(someone.signedInAs(officer, absences::mine)).hasSize(1);
    }

    private void refused(PersonId officer, LocalDate from, LocalDate to, PersonId substitute, String key) {
        assertThatThrownBy(() -> absences.enter(officer, new AbsenceForm(from, to, substitute)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private boolean handles(PersonId person, CaseId id) {
        return someone.signedInAs(person, () -> cases.mayHandle(cases.head(id)));
    }

    private PersonId elsewhere() {
        return someone.staff(StaffRole.CASE_OFFICER, story.unit("aldreforvaltningen"));
    }
}
