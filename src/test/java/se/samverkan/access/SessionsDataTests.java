package se.samverkan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;
import se.samverkan.DataTest;
import se.samverkan.municipality.Units;
import se.samverkan.shared.Refused;

@DataTest
class SessionsDataTests {

    private final String email = TestPersons.newEmail();
    private PersonId person;
    private Visitor here;
    private Visitor there;

    @Autowired
    MockMvc mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    MyAccount account;

    @Autowired
    CurrentUser user;

    @Autowired
    Units units;

    @Autowired
    TestPersons persons;

    @BeforeEach
    void somebodyIsSignedInAtTwoPlaces() throws Exception {
        person = accounts.createVerified("Siv Testlund", email, TestPersons.PASSWORD, Locale.of("sv"));
        here = new Visitor(mvc);
        there = new Visitor(mvc);
        here.signIn(email, TestPersons.PASSWORD);
        there.signIn(email, TestPersons.PASSWORD);
    }

    @AfterEach
    void signOut() {
        persons.signOut();
    }

    @Test
    void signingOutEverywhereEndsTheOtherSessionToo() throws Exception {
        persons.actAs(person);
        account.signOutEverywhere();
        assertThat(here.signedIn()).isFalse();
        assertThat(there.signedIn()).isFalse();
        assertThat(there.session().getAttribute("SPRING_SECURITY_CONTEXT")).isNull();
    }

    @Test
    void anotherPasswordEndsTheOtherSessionsAndNeedsThePresentOne() throws Exception {
        persons.actAs(person);
        assertThatThrownBy(() -> account.changePassword("fel lösenord här", "nio små gula ankor"))
                .isInstanceOf(Refused.class)
                .hasMessage("access.refused.presentPassword");
        assertThat(there.signedIn()).isTrue();
        account.changePassword(TestPersons.PASSWORD, "nio små gula ankor");
        assertThat(there.signedIn()).isFalse();
        assertThat(there.signIn(email, "nio små gula ankor").getResponse().getRedirectedUrl())
                .startsWith("/app");
    }

    @Test
    void aRoleGivenAndTakenWorksAtTheNextRequest() throws Exception {
        UUID assignment = persons.appoint(person, StaffRole.CASE_OFFICER, units.dutyQueue());
        here.open("/app/konto");
        assertThat(rolesIn(here)).containsExactlyInAnyOrder("ROLE_PERSON", "ROLE_STAFF", "ROLE_CASE_OFFICER");
        persons.dismiss(assignment);
        here.open("/app/konto");
        assertThat(rolesIn(here)).containsExactly("ROLE_PERSON");
    }

    @Test
    void whatTheServicesAskIsTheDatabaseAndNotTheSession() {
        UUID assignment = persons.appoint(person, StaffRole.CASE_OFFICER, units.dutyQueue());
        persons.actAs(person);
        assertThat(user.has(StaffRole.CASE_OFFICER)).isTrue();
        assertThat(user.units())
                .contains(units.dutyQueue())
                .containsExactlyInAnyOrderElementsOf(units.family(units.dutyQueue()));
        persons.dismiss(assignment);
        assertThat(user.isStaff()).isFalse();
        assertThat(user.units()).isEmpty();
    }

    @Test
    void nobodyIsNobody() {
        persons.signOut();
        assertThat(user.person()).isEmpty();
        assertThatThrownBy(() -> user.id()).hasMessage("access.refused.notSignedIn");
    }

    private static Collection<String> rolesIn(Visitor visitor) {
        return visitor.session().getAttribute("SPRING_SECURITY_CONTEXT") instanceof SecurityContext context
                        && context.getAuthentication() != null
                ? AuthorityUtils.authorityListToSet(context.getAuthentication().getAuthorities())
                : Set.of();
    }
}
