package se.samverkan.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.CaseNumber;

/**
 * How a case came in by the contact centre, and whether the association has taken it over.
 *
 * @param linkExpires when the newest link ends; null when there is none to use
 * @param takenOverBy the person's name, null until then
 */
public record Registration(
        IntakeId id,
        CaseNumber number,
        UnitId unit,
        String registeredByName,
        Instant at,
        CallerForm caller,
        @Nullable Instant linkExpires,
        @Nullable Instant takenOverAt,
        @Nullable String takenOverBy) {

    /** Without whom to call back: for readers to whom that is closed. */
    Registration withoutCaller() {
        CallerForm nobody = new CallerForm(caller.channel(), "", "", "", "", "", "");
        return new Registration(id, number, unit, registeredByName, at, nobody, linkExpires, takenOverAt, takenOverBy);
    }

    public boolean takenOver() {
        return takenOverAt != null;
    }
}
