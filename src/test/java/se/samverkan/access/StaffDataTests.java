package se.samverkan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.DataTest;
import se.samverkan.journal.Journal;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.Units;
import se.samverkan.shared.SwedishTime;

@DataTest
@RecordApplicationEvents
class StaffDataTests {

    private UnitId unit;
    private PersonId administrator;

    @Autowired
    Staff staff;

    @Autowired
    Suspensions suspensions;

    @Autowired
    People people;

    @Autowired
    Units units;

    @Autowired
    TestPersons persons;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void anAdministratorIsAtWork() {
        unit = units.dutyQueue();
        administrator = persons.staff(StaffRole.ADMINISTRATOR, unit);
        persons.actAs(administrator);
    }

    @AfterEach
    void signOut() {
        persons.signOut();
    }

    @Test
    void somebodyUnknownBecomesAPersonAndIsSentALink() throws Exception {
        String email = TestPersons.newEmail();
        staff.appoint(email, "Ny Kollega", StaffRole.CASE_OFFICER, unit, LocalDate.now(SwedishTime.ZONE));
        AccountMailRequested mail =
                events.stream(AccountMailRequested.class).findFirst().orElseThrow();
        assertThat(mail.template()).isEqualTo("invited-staff");
        assertThat(mail.values())
                .containsKeys("link", "hours", "unit", "inviter")
                .containsEntry("role", "CASE_OFFICER");
        Visitor colleague = new Visitor(mvc);
        colleague.send("/konto/nytt-losenord", "token", Pages.token(mail), "password", TestPersons.PASSWORD);
        assertThat(colleague.signIn(email, TestPersons.PASSWORD).getResponse().getRedirectedUrl())
                .isEqualTo("/app");
    }

    @Test
    void onlyAnAdministratorGivesRoles() {
        persons.actAs(persons.staff(StaffRole.CASE_OFFICER, unit));
        assertThatThrownBy(() -> staff.appoint(
                        TestPersons.newEmail(), "X", StaffRole.ADMINISTRATOR, unit, LocalDate.now(SwedishTime.ZONE)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> staff.dismiss(UUID.randomUUID())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> suspensions.suspend(administrator)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void oneRoleInOneUnitIsHeldOnce() {
        PersonId officer = persons.staff(StaffRole.CASE_OFFICER, unit);
        assertThatThrownBy(() -> persons.appoint(officer, StaffRole.CASE_OFFICER, unit))
                .hasMessage("access.refused.alreadyAppointed");
    }

    @Test
    void aRoleThatBeginsTomorrowIsListedAndNotHeld() {
        PersonId officer = persons.person("Morgon Dag");
        String email = people.get(officer).email();
        staff.appoint(
                email,
                "",
                StaffRole.CASE_OFFICER,
                unit,
                LocalDate.now(SwedishTime.ZONE).plusDays(2));
        assertThat(staff.all()).extracting(StaffMember::id).contains(officer);
        assertThat(staff.of(unit)).extracting(StaffMember::id).doesNotContain(officer);
    }

    @Test
    void aRoleTakenOnTheDayItWasGivenIsGone() {
        PersonId officer = persons.person("Kort Uppdrag");
        UUID assignment = persons.appoint(officer, StaffRole.CASE_OFFICER, unit);
        assertThat(staff.of(unit, StaffRole.CASE_OFFICER))
                .extracting(StaffMember::id)
                .contains(officer);
        staff.dismiss(assignment);
        assertThat(staff.withRole(StaffRole.CASE_OFFICER))
                .extracting(StaffMember::id)
                .doesNotContain(officer);
        persons.appoint(officer, StaffRole.CASE_OFFICER, unit);
        assertThat(journal.about("person", officer.value(), 10))
                .extracting("event")
                .containsExactly(
                        "staff.appointed",
                        "staff.dismissed",
                        "staff.appointed",
                        "person.verified",
                        "person.registered");
    }

    @Test
    @Transactional
    void theLastAdministratorStays() {
        jdbc.sql("delete from staff_assignment where role = 'ADMINISTRATOR' and person_id <> ?")
                .param(administrator.value())
                .update();
        UUID assignment = staff.withRole(StaffRole.ADMINISTRATOR)
                .getFirst()
                .assignments()
                .getFirst()
                .id();
        assertThatThrownBy(() -> staff.dismiss(assignment)).hasMessage("access.refused.lastAdministrator");
        assertThatThrownBy(() -> suspensions.suspend(administrator)).hasMessage("access.refused.lastAdministrator");
        staff.appoint(
                TestPersons.newEmail(), "Inbjuden", StaffRole.ADMINISTRATOR, unit, LocalDate.now(SwedishTime.ZONE));
        assertThatThrownBy(() -> staff.dismiss(assignment))
                .as("the other one has never signed in")
                .hasMessage("access.refused.lastAdministrator");
    }

    @Test
    void aSuspendedPersonIsOutAtTheNextClickAndMayComeBack() throws Exception {
        PersonId person = persons.person("Spärrad Person");
        Visitor visitor = new Visitor(mvc);
        String email = people.get(person).email();
        visitor.signIn(email, TestPersons.PASSWORD);
        suspensions.suspend(person);
        assertThat(visitor.signedIn()).isFalse();
        assertThat(visitor.signIn(email, TestPersons.PASSWORD).getResponse().getStatus())
                .isEqualTo(422);
        suspensions.lift(person);
        assertThat(visitor.signedIn()).isFalse();
        assertThat(visitor.signIn(email, TestPersons.PASSWORD).getResponse().getRedirectedUrl())
                .startsWith("/app");
    }
}
