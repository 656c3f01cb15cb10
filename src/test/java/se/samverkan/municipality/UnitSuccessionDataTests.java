package se.samverkan.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.samverkan.CaseStory;
import se.samverkan.DataTest;
import se.samverkan.Someone;
import se.samverkan.access.PersonId;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.casework.AssignForm;
import se.samverkan.casework.CaseHead;
import se.samverkan.casework.CaseId;
import se.samverkan.casework.CaseStep;
import se.samverkan.casework.Cases;
import se.samverkan.casework.HandOverForm;
import se.samverkan.casework.HandOvers;
import se.samverkan.casework.HistoryRow;
import se.samverkan.casework.NextStep;
import se.samverkan.casework.ReferralForm;
import se.samverkan.runtime.PortalClock;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SwedishTime;

@DataTest
class UnitSuccessionDataTests {

    private static final Locale ENGLISH = Locale.of("en");

    @Autowired
    Units units;

    @Autowired
    Cases cases;

    @Autowired
    HandOvers handOvers;

    @Autowired
    Staff staff;

    @Autowired
    CaseStory story;

    @Autowired
    Someone someone;

    private final LocalDate today = SwedishTime.day(Instant.now());

    @Test
    void openCasesFollowTheNewNameAtOnceAndTheHistoryKeepsTheOldInBothLanguages() {
        UnitId old = department();
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, old);
        CaseId open = assigned(old, officer);
        CaseId closed = assigned(old, officer);
        someone.signedInAs(officer, () -> {
            cases.refer(
                    closed,
                    new ReferralForm("Länsstyrelsen", "010-123 45 67", "Deras sak"),
                    cases.head(closed).version());
            cases.close(closed, "Klart", cases.head(closed).version());
        });
        LocalText before = units.get(old).name();
        UnitId next = rename(old, today);
        CaseHead head = head(officer, open);
        assertThat(head.unit()).isEqualTo(next);
        assertThat(head.officer()).isEqualTo(officer);
        assertThat(head(officer, closed).unit()).isEqualTo(old);
        List<HistoryRow> history = someone.signedInAs(officer, () -> cases.history(head));
        assertThat(history.getFirst().step()).isEqualTo(CaseStep.UNIT_FOLLOWED);
        assertThat(history.getFirst().who().in(ENGLISH)).startsWith("Renamed");
        assertThat(history)
                .filteredOn(row -> row.step() == CaseStep.ASSIGNED)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.who().sv()).endsWith(before.sv());
                    assertThat(row.who().in(ENGLISH)).endsWith(before.en());
                });
    }

    @Test
    void rightsFollowByTheDateWithoutAnybodyEnteringThemAnew() {
        UnitId old = department();
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, old);
        CaseId open = assigned(old, officer);
        CaseId other = assigned(old, someone.staff(StaffRole.CASE_OFFICER, old));
        UnitId next = rename(old, today);
        someone.signedInAs(
                officer, () -> assertThat(cases.mayHandle(cases.head(other))).isTrue());
        assertThat(staff.of(next, StaffRole.CASE_OFFICER))
                .extracting(StaffMember::id)
                .contains(officer);
        PersonId newcomer = someone.staff(StaffRole.CASE_OFFICER, next);
        someone.signedInAs(
                newcomer, () -> assertThat(cases.mayReadWhole(cases.head(open))).isTrue());
    }

    @Test
    void aDayAheadChangesNothingUntilItComesAndThenByTheClock() {
        UnitId old = department();
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, old);
        LocalDate day = today.plusDays(10);
        UnitId next = rename(old, day);
        assertThat(units.ofToday(old).id()).isEqualTo(old);
        assertThat(staff.of(next, StaffRole.CASE_OFFICER)).isEmpty();
        at(day.minusDays(1), () -> assertThat(units.ofToday(old).id()).isEqualTo(old));
        at(day, () -> {
            assertThat(units.ofToday(old).id()).isEqualTo(next);
            assertThat(units.handling()).extracting(UnitRow::id).contains(next).doesNotContain(old);
            assertThat(staff.of(next, StaffRole.CASE_OFFICER))
                    .extracting(StaffMember::id)
                    .contains(officer);
        });
        assertThat(units.lineage(next)).extracting(UnitRow::id).containsExactly(old, next);
    }

    @Test
    void theDutyQueueFollowsItsSuccessorWhenItsDayComes() {
        UnitId duty = units.dutyQueue();
        LocalDate day = LocalDate.of(2090, 1, 1);
        assertThatThrownBy(() -> administrator(() -> units.end(duty, day, null)))
                .hasMessage("municipality.refused.dutyQueue");
        UnitId next = rename(duty, day);
        assertThat(units.dutyQueue()).isEqualTo(duty);
        at(day.minusDays(1), () -> assertThat(units.dutyQueue()).isEqualTo(duty));
        at(day, () -> assertThat(units.dutyQueue()).isEqualTo(next));
    }

    @Test
    void aPlannedNewNameCanBeTakenBackUntilItsDay() {
        UnitId old = department();
        LocalDate day = today.plusDays(10);
        UnitId next = rename(old, day);
        long seen = units.get(old).version();
        administrator(() -> units.goOn(old, seen));
        assertThat(units.get(old).validTo()).isNull();
        assertThat(units.get(old).successor()).isNull();
        assertThat(units.get(next).neverBegan()).isTrue();
        at(day, () -> assertThat(units.ofToday(old).id()).isEqualTo(old));
        assertThatThrownBy(() -> administrator(() -> units.goOn(old, seen))).isInstanceOf(Conflict.class);
        rename(old, today);
        assertThatThrownBy(
                        () -> administrator(() -> units.goOn(old, units.get(old).version())))
                .hasMessage("municipality.refused.alreadyEnded");
    }

    @Test
    void aSuccessorThatIsThereAlreadyIsLeftAlone() {
        UnitId old = department();
        UnitId into = department();
        administrator(() -> units.end(old, today.plusDays(3), into));
        administrator(() -> units.goOn(old, units.get(old).version()));
        assertThat(units.get(into).validTo()).isNull();
    }

    @Test
    void anOfferToAUnitThatBecomesTheAskingOneEnds() {
        UnitId asking = department();
        UnitId asked = department();
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, asking);
        CaseId open = assigned(asking, officer);
        someone.signedInAs(
                officer,
                () -> handOvers.ask(
                        open,
                        new HandOverForm(asked, "Rör er", "Den rör ett annat område.", today.plusDays(5)),
                        cases.head(open).version()));
        administrator(() -> units.end(asking, today.minusDays(1), asked));
        assertThat(head(officer, open).unit()).isEqualTo(asked);
        assertThat(head(officer, open).handOverTo()).isNull();
    }

    @Test
    void severalBecomeOneAndNoneOfThemSucceedsItself() {
        UnitId one = department();
        UnitId other = department();
        UnitId into = department();
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, one);
        CaseId open = assigned(one, officer);
        UnitConsequences means =
                someone.signedInAs(admin(), () -> units.consequences(List.of(one, other), into, false));
        assertThat(means.obstacles()).isEmpty();
        assertThat(means.held())
                .contains(
                        new UnitConsequences.Held("casework.held.openCases", 1),
                        new UnitConsequences.Held("access.held.assignments", 1));
        administrator(() -> units.succeed(new UnitSuccession(List.of(one, other), into, new LocalText("", ""), today)));
        assertThat(head(officer, open).unit()).isEqualTo(into);
        assertThat(units.family(one)).containsExactlyInAnyOrder(one, other, into);
        assertThatThrownBy(() -> administrator(
                        () -> units.succeed(new UnitSuccession(List.of(into), one, new LocalText("", ""), today))))
                .hasMessage("municipality.refused.circular");
    }

    @Test
    void aUnitWithOpenCasesDoesNotEndWithoutASuccessor() {
        UnitId unit = department();
        assigned(unit, someone.staff(StaffRole.CASE_OFFICER, unit));
        assertThatThrownBy(() -> administrator(() -> units.end(unit, today, null)))
                .hasMessage("municipality.refused.openCases");
        UnitId committee = units.committees().getFirst().id();
        assertThatThrownBy(() -> administrator(() -> units.end(unit, today, committee)))
                .hasMessage("municipality.refused.otherKind");
        UnitId empty = department();
        administrator(() -> units.end(empty, today, null));
        assertThat(units.get(empty).validTo()).isEqualTo(today);
    }

    @Test
    void onlyAnAdministratorChangesUnits() {
        UnitId unit = department();
        PersonId officer = someone.staff(StaffRole.CASE_OFFICER, unit);
        assertThatThrownBy(() -> someone.signedInAs(
                        officer,
                        () -> units.succeed(new UnitSuccession(List.of(unit), null, new LocalText("A", "B"), today))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> someone.signedInAs(officer, () -> units.consequences(List.of(unit), null, true)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private UnitId department() {
        String name = "Provenhet " + UUID.randomUUID();
        return someone.signedInAs(
                admin(),
                () -> units.add(new UnitForm(
                        UnitKind.DEPARTMENT, name, "Trial " + name, LocalDate.of(2020, 1, 1), null, null)));
    }

    private UnitId rename(UnitId unit, LocalDate from) {
        String name = UUID.randomUUID().toString();
        return someone.signedInAs(
                admin(),
                () -> units.succeed(new UnitSuccession(
                        List.of(unit), null, new LocalText("Omdöpt " + name, "Renamed " + name), from)));
    }

    private CaseId assigned(UnitId unit, PersonId officer) {
        CaseId id = story.received("Ärende " + UUID.randomUUID());
        someone.signedInAs(
                story.dutyOfficer(),
                () -> cases.assign(
                        id,
                        new AssignForm(
                                unit, officer, new NextStep(NextStep.Kind.HANDLE, "", today.plusDays(5)), "Prov"),
                        cases.head(id).version()));
        return id;
    }

    private CaseHead head(PersonId reader, CaseId id) {
        return someone.signedInAs(reader, () -> cases.head(id));
    }

    private PersonId admin() {
        return someone.staff(StaffRole.ADMINISTRATOR, units.dutyQueue());
    }

    private void administrator(Runnable step) {
        someone.signedInAs(admin(), step);
    }

    private static void at(LocalDate day, Runnable work) {
        PortalClock.asOf(day.atTime(12, 0).atZone(SwedishTime.ZONE).toInstant(), work);
    }
}
