package se.samverkan.access;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody's absence was entered, or taken away before its time. */
public record AbsenceChanged(
        PersonId person, @Nullable PersonId substitute, LocalDate from, LocalDate to, boolean entered)
        implements PersonEvent {

    @Override
    public String event() {
        return entered ? "staff.absence-entered" : "staff.absence-removed";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "from", from.toString(),
                "to", to.toString(),
                "substitute", substitute == null ? "" : substitute.value().toString());
    }
}
