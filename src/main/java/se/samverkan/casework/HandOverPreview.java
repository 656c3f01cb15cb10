package se.samverkan.casework;

import java.time.LocalDate;
import java.util.List;
import se.samverkan.municipality.UnitId;
import se.samverkan.shared.Refused;

/**
 * What a hand-over would change.
 *
 * @param takers how many persons take cases in the unit that is asked
 * @param keepsReading the asking unit may still read the whole case afterwards, through the network
 * @param nextDate the case's next date, which goes with it
 * @param follows what waits in the case and goes with it, in words for staff
 */
public record HandOverPreview(
        UnitId from, UnitId to, int takers, boolean keepsReading, LocalDate nextDate, List<Refused> follows) {}
