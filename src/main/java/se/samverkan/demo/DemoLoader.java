package se.samverkan.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.samverkan.programmes.Schemes;
import se.samverkan.runtime.PortalClock;

/** Tells the demonstration's story once, into an empty database. */
@Component
@Order(100)
@ConditionalOnProperty(name = "samverkan.demo", havingValue = "true")
class DemoLoader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoLoader.class);
    private static final Duration OLDEST_CALLS = Duration.ofDays(400);

    private final Schemes schemes;
    private final DemoPeople people;
    private final DemoAssociations associations;
    private final DemoUnits units;
    private final DemoCases cases;
    private final DemoIntakes intakes;
    private final DemoPartnerships partnerships;
    private final DemoDesk desk;
    private final Clock clock;

    DemoLoader(
            Schemes schemes,
            DemoPeople people,
            DemoAssociations associations,
            DemoUnits units,
            DemoCases cases,
            DemoIntakes intakes,
            DemoPartnerships partnerships,
            DemoDesk desk,
            Clock clock) {
        this.schemes = schemes;
        this.people = people;
        this.associations = associations;
        this.units = units;
        this.cases = cases;
        this.intakes = intakes;
        this.partnerships = partnerships;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (people.anybody()) {
            return;
        }
        Instant now = clock.instant();
        DemoWorld world = new DemoWorld();
        PortalClock.asOf(now.minus(OLDEST_CALLS), schemes::planCalls);
        people.load(world);
        associations.load(world, now);
        units.load(world, now);
        cases.load(world, now);
        intakes.load(world, now);
        partnerships.load(world, now);
        desk.load(world, now);
        LOG.info(
                "Demonstration data is in place: {} cases, {} associations",
                world.cases.size(),
                world.associations.size());
    }
}
