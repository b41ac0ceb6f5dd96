package vn.caunoi.dossiers.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does the long work beside the requests, each on a thread of its own (chạy nền). What becomes of
 * it stands in the database; a run that ends without a word shows as broken off and may begin anew.
 */
@Component
class ImportRuns implements DisposableBean {

    private static final Duration ENDING_TAKES = Duration.ofSeconds(10);

    private final DossierImports imports;
    private final ImportTrial trial;
    private final ImportPosting posting;
    private final KnownProcedures catalogue;
    private final ImportInbox inbox;
    private final Set<Pulse> pulses = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    ImportRuns(
            DossierImports imports,
            ImportTrial trial,
            ImportPosting posting,
            KnownProcedures catalogue,
            ImportInbox inbox) {
        this.imports = imports;
        this.trial = trial;
        this.posting = posting;
        this.catalogue = catalogue;
        this.inbox = inbox;
    }

    private interface Work {

        void run(Import one, Export export, Pulse pulse) throws IOException;
    }

    /** Begins the dry run, unless one lives already. */
    void check(Import one) {
        begin(one, Step.CHECKING, this::check);
    }

    /** Begins the writing, unless something runs already. */
    void write(Import one) {
        begin(one, Step.WRITING, this::write);
    }

    Export export(Import one) {
        return new Export(
                inbox.path(one.file()), one.fileName(), one.layout(), one.unit(), catalogue.now());
    }

    @Override
    public void destroy() {
        pulses.forEach(Pulse::end);
        for (Thread thread : threads) {
            try {
                thread.join(ENDING_TAKES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void begin(Import one, Step step, Work work) {
        if (imports.begin(one.id(), step)) {
            Thread.ofVirtual().name("import-" + one.id()).start(() -> run(one, work));
        }
    }

    private void run(Import one, Work work) {
        var pulse = new Pulse(imports, one.id());
        pulses.add(pulse);
        threads.add(Thread.currentThread());
        boolean told = false;
        try (pulse) {
            work.run(one, export(one), pulse);
            told = true;
        } catch (Cancelled e) {
            imports.end(one.id(), Step.CANCELLED);
            told = true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!told) {
                imports.end(one.id(), Step.FAILED);
            }
            pulses.remove(pulse);
            threads.remove(Thread.currentThread());
        }
    }

    private void check(Import one, Export export, Pulse pulse) throws IOException {
        ImportTrial.Result result = trial.run(export, one.asOf(), pulse);
        imports.checked(
                one.id(),
                result.figures(),
                result.saidAt(),
                result.problems().first(),
                result.doubts().first());
    }

    private void write(Import one, Export export, Pulse pulse) throws IOException {
        ImportPosting.Result result = posting.write(one, export, pulse);
        if (!result.problems().isEmpty()) {
            imports.checked(
                    one.id(),
                    result.figures(),
                    result.saidAt(),
                    result.problems().first(),
                    List.of());
        }
    }
}
