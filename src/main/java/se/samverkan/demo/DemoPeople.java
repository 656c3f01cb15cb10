package se.samverkan.demo;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.samverkan.access.Accounts;
import se.samverkan.access.DemoPersons;
import se.samverkan.access.People;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitRow;
import se.samverkan.municipality.Units;
import se.samverkan.shared.LocalText;
import tools.jackson.databind.JsonNode;

@Component
class DemoPeople {

    private static final LocalDate APPOINTED = LocalDate.of(2015, 1, 1);

    private final Accounts accounts;
    private final DemoPersons persons;
    private final People everybody;
    private final Units units;

    DemoPeople(Accounts accounts, DemoPersons persons, People everybody, Units units) {
        this.everybody = everybody;
        this.accounts = accounts;
        this.persons = persons;
        this.units = units;
    }

    private static LocalDate appointed(UnitRow unit) {
        return unit.validFrom().isAfter(APPOINTED) ? unit.validFrom() : APPOINTED;
    }

    /** A database somebody is registered in, invented or not, is never filled with a story. */
    boolean anybody() {
        return everybody.anybody();
    }

    void load(DemoWorld world) {
        for (JsonNode person : DemoFile.json("people.json")) {
            // Nobody knows the password: demo persons are signed in by a button.
            PersonId id = accounts.createVerified(
                    DemoFile.text(person, "name"),
                    DemoFile.text(person, "email"),
                    UUID.randomUUID().toString(),
                    Locale.forLanguageTag(DemoFile.text(person, "language")));
            world.persons.put(DemoFile.text(person, "key"), id);
            for (JsonNode role : person.path("staff")) {
                UnitRow unit = units.bySlug(DemoFile.text(role, "unit")).orElseThrow();
                persons.appoint(id, StaffRole.valueOf(DemoFile.text(role, "role")), unit.id(), appointed(unit));
            }
            persons.show(id, new LocalText(DemoFile.text(person, "demoRoleSv"), DemoFile.text(person, "demoRoleEn")));
        }
    }
}
