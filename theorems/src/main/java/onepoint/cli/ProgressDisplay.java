package onepoint.cli;

import java.io.PrintWriter;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import onepoint.audit.Progress;

/**
 * Shows how an audit goes on: a bar on a terminal, which the launcher reports, and a line for each tenth
 * elsewhere.
 */
final class ProgressDisplay implements Progress, AutoCloseable {
    private static final String TERMINAL = "onepoint.terminal";
    private static final int PARTS = 10;

    private final PrintWriter log;
    private final boolean terminal;
    private Optional<ProgressBar> bar = Optional.empty();
    private String task = "";

    private ProgressDisplay(PrintWriter log, boolean terminal) {
        this.log = log;
        this.terminal = terminal;
    }

    static ProgressDisplay on(PrintWriter log) {
        return new ProgressDisplay(log, Boolean.getBoolean(TERMINAL));
    }

    @Override
    public void damaged(long line, String problem) {
        log.println("the journal is damaged at line " + line + ", going on from there: " + problem);
        log.flush();
    }

    @Override
    public void instances(int done, int of) {
        show("instances", done, of, "");
    }

    @Override
    public void searches(int done, int of) {
        show("searches", done, of, "");
    }

    @Override
    public void findings(int done, int of, long trials) {
        show("findings", done, of, trials + " trials");
    }

    private void show(String what, int done, int of, String more) {
        if (terminal) {
            bar(what, of).stepTo(done).setExtraMessage(more);
        } else if (done == of || done * PARTS / of != (done - 1) * PARTS / of) {
            log.println(what + " " + done + " of " + of + (more.isEmpty() ? "" : ", " + more));
            log.flush();
        }
    }

    private ProgressBar bar(String what, int of) {
        if (!task.equals(what)) {
            close();
            task = what;
            bar = Optional.of(
                    new ProgressBarBuilder().setTaskName(what).setInitialMax(of).build());
        }
        return bar.orElseThrow();
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
