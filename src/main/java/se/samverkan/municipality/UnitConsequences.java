package se.samverkan.municipality;

import java.util.List;
import se.samverkan.shared.Refused;

/** What follows when units end: how much of each kind there is, and what stands in the way. */
public record UnitConsequences(List<Held> held, boolean dutyQueue, List<UnitRow> departments, List<Refused> obstacles) {

    /** @param key of the text that names the kind */
    public record Held(String key, int count) {}
}
