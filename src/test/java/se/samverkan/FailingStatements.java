package se.samverkan;

import java.util.List;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;

/** Lets the n-th statement of a piece of work fail, in the thread that does it: what was done before must be undone. */
public final class FailingStatements implements QueryExecutionListener {

    private static final ThreadLocal<int[]> LEFT = new ThreadLocal<>();

    /** True when the work came to its end without reaching the n-th statement. */
    public static boolean passes(int n, Runnable work) {
        LEFT.set(new int[] {n});
        try {
            work.run();
            return true;
        } catch (RuntimeException failure) {
            if (LEFT.get()[0] > 0) {
                throw failure;
            }
            return false;
        } finally {
            LEFT.remove();
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        int[] left = LEFT.get();
        if (left != null && --left[0] == 0) {
            throw new IllegalStateException("The database fails here, for the test");
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // Only the beginning of a statement matters.
    }
}
