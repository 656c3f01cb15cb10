package se.samverkan.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samverkan.access.internal.PeopleQueries;
import se.samverkan.access.internal.PersonRegister;
import se.samverkan.access.internal.PortalProperties;
import se.samverkan.access.internal.StaffRegister;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.LocalText;

/** The invented persons of the demonstration. Outside it nothing here works. */
@Service
@Transactional
public class DemoPersons {

    private final PeopleQueries queries;
    private final PersonRegister register;
    private final StaffRegister staff;
    private final PortalProperties portal;

    DemoPersons(PeopleQueries queries, PersonRegister register, StaffRegister staff, PortalProperties portal) {
        this.queries = queries;
        this.register = register;
        this.staff = staff;
        this.portal = portal;
    }

    /** Offers the person on the sign-in page, in the order in which they were registered. */
    public void show(PersonId id, LocalText roleLine) {
        requireDemo();
        register.get(id).showInDemo(roleLine);
    }

    /** Gives a role without an administrator, for filling the demonstration. */
    public void appoint(PersonId id, StaffRole role, UnitId unit, LocalDate from) {
        requireDemo();
        staff.enter(id, role, unit, from);
    }

    /** Who can be become; nobody outside the demonstration. */
    @Transactional(readOnly = true)
    public List<DemoPerson> all() {
        return portal.demo() ? queries.demoPersons() : List.of();
    }

    /** The person, if a visitor may become them without a password. */
    @Transactional(readOnly = true)
    public Optional<PersonId> offered(PersonId id) {
        return all().stream().map(DemoPerson::id).filter(id::equals).findFirst();
    }

    private void requireDemo() {
        if (!portal.demo()) {
            throw new IllegalStateException("Only with samverkan.demo=true");
        }
    }
}
