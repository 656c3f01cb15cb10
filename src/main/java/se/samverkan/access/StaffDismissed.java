package se.samverkan.access;

import java.util.Map;
import java.util.UUID;
import se.samverkan.municipality.UnitId;

public record StaffDismissed(PersonId person, UUID assignment, StaffRole role, UnitId unit) implements PersonEvent {

    @Override
    public String event() {
        return "staff.dismissed";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("role", role.name(), "unit", unit.value().toString());
    }
}
