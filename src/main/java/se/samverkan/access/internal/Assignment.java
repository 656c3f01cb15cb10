package se.samverkan.access.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.access.PersonId;
import se.samverkan.access.StaffRole;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.NotFound;
import se.samverkan.shared.Uuid7;

/** A role a person holds for a unit. */
@Entity
@Table(name = "staff_assignment")
public class Assignment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private StaffRole role;

    private UUID unitId;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected Assignment() {}

    @SuppressWarnings("NullAway.Init") // the version is Hibernate's
    public Assignment(PersonId person, StaffRole role, UnitId unit, LocalDate from) {
        this.id = Uuid7.next();
        this.personId = person.value();
        this.role = role;
        this.unitId = unit.value();
        this.validFrom = from;
    }

    /** Ends at once: today is the first day without the role. */
    public void end(LocalDate today) {
        if (validTo != null) {
            throw new NotFound();
        }
        validTo = today;
    }

    public UUID id() {
        return id;
    }

    public PersonId person() {
        return new PersonId(personId);
    }

    public StaffRole role() {
        return role;
    }

    public UnitId unit() {
        return new UnitId(unitId);
    }
}
