package se.samverkan.site.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import se.samverkan.programmes.CallRow;

/** A call seen on a day; its last day counts as open. */
record CallView(CallRow call, State state, long daysLeft) {

    /** Open, then coming, then closed; within each the one that closes first. */
    static final Comparator<CallView> NEXT_FIRST =
            Comparator.comparing(CallView::state).thenComparing(CallView::lastDay);

    enum State {
        OPEN,
        COMING,
        CLOSED
    }

    static CallView on(LocalDate today, CallRow call) {
        return new CallView(call, stateOn(today, call), ChronoUnit.DAYS.between(today, call.closes()));
    }

    public boolean open() {
        return state == State.OPEN;
    }

    private LocalDate lastDay() {
        return call.closes();
    }

    private static State stateOn(LocalDate today, CallRow call) {
        if (today.isBefore(call.opens())) {
            return State.COMING;
        }
        return call.isOpenOn(today) ? State.OPEN : State.CLOSED;
    }
}
