package se.samverkan.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.DataTest;
import se.samverkan.access.Staff;
import se.samverkan.access.StaffMember;
import se.samverkan.access.StaffRole;
import se.samverkan.access.TestPersons;
import se.samverkan.municipality.Units;

@DataTest
@Transactional
class FirstAdministratorDataTests {

    @Autowired
    FirstAdministrator first;

    @Autowired
    Staff staff;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @BeforeEach
    void thereIsNoAdministrator() {
        jdbc.sql("delete from staff_assignment where role = 'ADMINISTRATOR'").update();
    }

    @Test
    void theLinkMakesOneAdministratorInTheDutyQueue() throws Exception {
        String token = token();
        String other = token();
        String email = TestPersons.newEmail();
        assertThat(open(token)).isEqualTo(200);
        assertThat(create(token, email).getRedirectedUrl()).isEqualTo("/konto/logga-in?klart");
        assertThat(staff.of(units.dutyQueue(), StaffRole.ADMINISTRATOR))
                .extracting(StaffMember::email)
                .containsExactly(email);
        assertThat(open(token)).isEqualTo(410);
        assertThat(open(other)).as("no second first administrator").isEqualTo(410);
        assertThat(create(other, TestPersons.newEmail()).getStatus()).isEqualTo(410);
    }

    @Test
    void noOtherWordIsALink() throws Exception {
        assertThat(open("gissat")).isEqualTo(410);
        assertThat(create("gissat", TestPersons.newEmail()).getStatus()).isEqualTo(410);
    }

    private String token() {
        return first.newLink().replaceAll(".*token=", "");
    }

    private int open(String token) throws Exception {
        return mvc.perform(get("/konto/forsta").param("token", token))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private MockHttpServletResponse create(String token, String email) throws Exception {
        return mvc.perform(post("/konto/forsta")
                        .with(csrf())
                        .param("token", token)
                        .param("name", "Första Testsson")
                        .param("email", email)
                        .param("password", TestPersons.PASSWORD))
                .andReturn()
                .getResponse();
    }
}
