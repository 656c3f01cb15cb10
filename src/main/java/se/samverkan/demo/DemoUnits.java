package se.samverkan.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samverkan.access.ActingAs;
import se.samverkan.municipality.UnitId;
import se.samverkan.municipality.UnitSuccession;
import se.samverkan.municipality.Units;
import se.samverkan.shared.LocalText;
import se.samverkan.shared.SwedishTime;

/** A department that gets another name next year: an example, no source says so. */
@Component
class DemoUnits {

    private final Units units;
    private final ActingAs acting;

    DemoUnits(Units units, ActingAs acting) {
        this.units = units;
        this.acting = acting;
    }

    void load(DemoWorld world, Instant now) {
        UnitId old = units.bySlug("aldreforvaltningen").orElseThrow().id();
        LocalDate newYear = LocalDate.of(SwedishTime.day(now).getYear() + 1, 1, 1);
        LocalText name = new LocalText(
                "Exempelförvaltningen för äldre och hälsa", "Example department for older people and health");
        acting.person(
                world.person("arvid"), () -> units.succeed(new UnitSuccession(List.of(old), null, name, newYear)));
    }
}
