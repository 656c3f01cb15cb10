package se.samverkan.access.ui;

import java.time.Duration;

/**
 * Lets an answer take at least a fixed time, longer than the work needs: whether an address has an account cannot be
 * told from how long it took to find out.
 */
final class EvenTime {

    private static final Duration LEAST = Duration.ofMillis(600);

    private EvenTime() {}

    static void spend(Runnable work) {
        long end = System.nanoTime() + LEAST.toNanos();
        try {
            work.run();
        } finally {
            rest(end - System.nanoTime());
        }
    }

    private static void rest(long nanos) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, nanos)));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
