package onepoint.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs tasks on several threads and hands over their results in the order of the tasks, whatever order they
 * end in.
 */
final class Pool {
    private Pool() {}

    /** Takes one result. */
    @FunctionalInterface
    interface Taker<T> {
        void take(T result) throws IOException;
    }

    /**
     * Runs all tasks.
     *
     * @throws IOException when the taker throws it
     * @throws AuditFault when a task fails
     */
    static <T> void inOrder(int threads, List<Callable<T>> tasks, Taker<T> taker)
            throws IOException {
        ExecutorService executor = Executors.newFixedThreadPool(threads, Pool::daemon);
        try {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(executor.submit(task));
            }
            for (int i = 0; i < futures.size(); i++) {
                taker.take(futures.get(i).get());
                futures.set(i, null);
            }
        } catch (ExecutionException e) {
            throw new AuditFault(String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AuditFault("interrupted", e);
        } finally {
            executor.shutdownNow();
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "audit");
        thread.setDaemon(true);
        return thread;
    }
}
