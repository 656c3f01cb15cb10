package se.samverkan.runtime;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The portal's one clock. A piece of work can be done as of another time: demonstration data and tests need a past. */
public final class PortalClock extends Clock {

    private static final ScopedValue<Instant> AS_OF = ScopedValue.newInstance();

    private final ZoneId zone;

    PortalClock(ZoneId zone) {
        this.zone = zone;
    }

    /** Does the work with the clock standing still at {@code instant}, in this thread only. */
    public static void asOf(Instant instant, Runnable work) {
        ScopedValue.where(AS_OF, instant).run(work);
    }

    @Override
    public Instant instant() {
        return AS_OF.isBound() ? AS_OF.get() : InstantSource.system().instant();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new PortalClock(other);
    }

    static PortalClock utc() {
        return new PortalClock(ZoneOffset.UTC);
    }
}
