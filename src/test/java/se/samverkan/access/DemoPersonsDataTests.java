package se.samverkan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.DataTest;
import se.samverkan.access.internal.PeopleQueries;
import se.samverkan.access.internal.PersonRegister;
import se.samverkan.access.internal.PortalProperties;
import se.samverkan.access.internal.StaffRegister;
import se.samverkan.municipality.Units;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SwedishTime;

@DataTest
@Transactional
class DemoPersonsDataTests {

    private static final LocalText LINE = new LocalText("Kassör", "Treasurer");

    @Autowired
    PeopleQueries queries;

    @Autowired
    PersonRegister register;

    @Autowired
    StaffRegister staff;

    @Autowired
    Units units;

    @Autowired
    TestPersons persons;

    @Autowired
    EntityManager entities;

    @Test
    void onlyWhoIsShownCanBeBecome() {
        DemoPersons demo = demo(true);
        PersonId shown = persons.person("Kerstin Exempelqvist");
        PersonId other = persons.person("Verklig Person");
        demo.show(shown, LINE);
        entities.flush();
        assertThat(demo.offered(shown)).contains(shown);
        assertThat(demo.all()).extracting(DemoPerson::roleLine).contains(LINE);
        assertThat(demo.offered(other)).isEmpty();
    }

    @Test
    void outsideTheDemonstrationNothingOfItWorks() {
        DemoPersons real = demo(false);
        PersonId person = persons.person("Verklig Person");
        assertThat(real.all()).isEmpty();
        assertThat(real.offered(person)).isEmpty();
        assertThatThrownBy(() -> real.show(person, LINE)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> real.appoint(
                        person, StaffRole.ADMINISTRATOR, units.dutyQueue(), LocalDate.now(SwedishTime.ZONE)))
                .isInstanceOf(IllegalStateException.class);
    }

    private DemoPersons demo(boolean on) {
        return new DemoPersons(queries, register, staff, new PortalProperties("http://localhost", "trial", on));
    }
}
