package se.samverkan.municipality.internal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitForm;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitKind;
import se.samverkan.shared.Conflict;
import se.samverkan.shared.Refused;

/** A committee or department under one name; a new name or a merger is a successor, so that old papers stay true. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String nameSv;
    private String nameEn;
    private String slug;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private @Nullable UUID successorId;
    private @Nullable UUID committeeId;
    private @Nullable String email;
    private boolean madeBySuccession;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    @SuppressWarnings("NullAway.Init") // the version is Hibernate's
    public Unit(UnitId id, UnitForm form, String slug) {
        this.id = id.value();
        this.slug = slug;
        this.kind = form.kind();
        this.validFrom = form.validFrom();
        describe(form);
    }

    public void change(UnitForm form, long seen) {
        if (seen != version) {
            throw new Conflict();
        }
        if (validTo != null && form.validFrom().isAfter(validTo)) {
            throw new Refused("shared.refused.period");
        }
        validFrom = form.validFrom();
        describe(form);
    }

    /** Ends the unit; its successor takes over from the day after. */
    public void end(LocalDate lastDay, @Nullable UnitId successor) {
        if (lastDay.isBefore(validFrom.minusDays(1))
                || successor != null && successor.value().equals(id)) {
            throw new Refused("shared.refused.period");
        }
        validTo = lastDay;
        successorId = successor == null ? null : successor.value();
    }

    /** Made to take over from another. */
    public Unit asSuccessor() {
        madeBySuccession = true;
        return this;
    }

    /** Calls off a unit that was made as a successor, has not begun and is not to end or become another. */
    public boolean calledOff(LocalDate today) {
        if (!madeBySuccession || !validFrom.isAfter(today) || validTo != null) {
            return false;
        }
        validTo = validFrom.minusDays(1);
        return true;
    }

    /** Takes back an end that has not come yet. */
    public void goOn(LocalDate today, long seen) {
        if (seen != version) {
            throw new Conflict();
        }
        if (validTo == null || validTo.isBefore(today)) {
            throw new Refused("municipality.refused.alreadyEnded");
        }
        validTo = null;
        successorId = null;
    }

    private void describe(UnitForm form) {
        if (form.nameSv().isBlank() || form.nameEn().isBlank()) {
            throw new Refused("municipality.refused.nameMissing");
        }
        nameSv = form.nameSv().strip();
        nameEn = form.nameEn().strip();
        committeeId = form.committee() == null ? null : form.committee().value();
        email = form.email() == null || form.email().isBlank()
                ? null
                : form.email().strip();
    }
}
