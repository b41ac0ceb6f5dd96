package vn.caunoi.dossiers.imports;

import java.time.Duration;

/**
 * Says every second that a run lives and how far it has come, and hears whether it shall end (nhịp
 * tim của một lần chạy). It does so beside the run, whose transaction nobody sees into.
 */
final class Pulse implements Pace, AutoCloseable {

    private static final Duration BEAT = Duration.ofSeconds(1);

    private final DossierImports imports;
    private final long id;
    private final Thread beating;
    private volatile String work = "";
    private volatile long done;
    private volatile long total;
    private volatile boolean ended;

    Pulse(DossierImports imports, long id) {
        this.imports = imports;
        this.id = id;
        this.beating = Thread.ofVirtual().name("import-pulse-" + id).start(this::beat);
    }

    @Override
    public void begin(String next, long rows) {
        work = next;
        total = rows;
        at(0);
    }

    @Override
    public void at(long rows) {
        done = rows;
        if (ended) {
            throw new Cancelled();
        }
    }

    /** The run shall end as soon as it can. */
    void end() {
        ended = true;
    }

    @Override
    public void close() {
        beating.interrupt();
    }

    private void beat() {
        boolean interrupted = false;
        while (!interrupted && !ended) {
            ended = imports.beat(id, work, done, total) || ended;
            try {
                Thread.sleep(BEAT);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }
}
