package se.samverkan.casework.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.Cases;
import se.samverkan.casework.NextStep;
import se.samverkan.municipality.UnitForm;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitKind;
import se.samverkan.municipality.UnitSuccession;
import se.samverkan.municipality.Units;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SwedishTime;

@DataTest
class UnitCasesDataTests {

    @Autowired
    UnitCases unitCases;

    @Autowired
    Cases cases;

    @Autowired
    Units units;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    @Test
    void theNightlyJobMovesWhatTheDayHasMade() {
        LocalDate today = SwedishTime.day(Instant.now());
        PersonId admin = someone.staff(StaffRole.ADMINISTRATOR, units.dutyQueue());
        UnitId old = someone.signedInAs(
                admin,
                () -> units.add(new UnitForm(
                        UnitKind.DEPARTMENT,
                        "Nattenhet " + UUID.randomUUID(),
                        "Night unit",
                        LocalDate.of(2020, 1, 1),
                        null,
                        null)));
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, old);
        CaseId id = story.received("Flyttas i natt");
        someone.signedInAs(
                story.dutyOfficer(),
                () -> cases.assign(
                        id,
                        new AssignForm(old, officer, new NextStep(NextStep.Kind.HANDLE, "", today.plusDays(9)), "Prov"),
                        cases.head(id).version()));
        LocalDate day = today.plusDays(3);
        UnitId next = someone.signedInAs(
                admin,
                () -> units.succeed(new UnitSuccession(
                        List.of(old), null, new LocalText("Morgonenhet " + UUID.randomUUID(), "Morning"), day)));
        unitCases.follow();
        assertThat(unit(officer, id)).isEqualTo(old);
        PortalClock.asOf(day.atTime(0, 1).atZone(SwedishTime.ZONE).toInstant(), unitCases::follow);
        assertThat(unit(officer, id)).isEqualTo(next);
    }

    private UnitId unit(PersonId reader, CaseId id) {
        return someone.signedInAs(reader, () -> cases.head(id)).unit();
    }
}
