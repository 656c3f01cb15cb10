package se.samverkan.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days to look between, both inclusive; an end that is not given is open. */
public record DayRange(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final DayRange ALL = new DayRange(null, null);

    public boolean open() {
        return from == null && to == null;
    }
}
