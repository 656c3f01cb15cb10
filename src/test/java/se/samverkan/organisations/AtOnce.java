package se.samverkan.organisations;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs steps at the same moment, each in a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each step returned or threw. */
    public static List<Object> run(Callable<?>... steps) {
        CyclicBarrier start = new CyclicBarrier(steps.length);
        List<Future<Object>> running;
        try (ExecutorService threads = Executors.newFixedThreadPool(steps.length)) {
            running = Arrays.stream(steps)
                    .map(step -> threads.submit(() -> {
                        start.await();
                        return outcome(step);
                    }))
                    .toList();
        }
        return running.stream().map(Future::resultNow).toList();
    }

    private static Object outcome(Callable<?> step) {
        try {
            return step.call();
        } catch (Exception failure) {
            return failure;
        }
    }
}
