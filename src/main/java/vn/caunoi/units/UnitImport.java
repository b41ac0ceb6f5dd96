package vn.caunoi.units;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a file of units into the tree, all of it or nothing (nhập đơn vị). */
@Component
class UnitImport {

    private final StoredUnits stored;
    private final UnitBook book;

    UnitImport(StoredUnits stored, UnitBook book) {
        this.stored = stored;
        this.book = book;
    }

    /**
     * Compares the file with the tree on that day and writes what differs; what the file does not
     * name stays as it is.
     */
    @Transactional(rollbackFor = IOException.class)
    public ImportReport run(InputStream content, String name, LocalDate day, boolean dryRun)
            throws IOException {
        UnitFile file = UnitFile.read(content);
        book.open();
        var plan = new ImportPlan(stored.tree(), file, day);
        ImportReport report = plan.report(dryRun);
        if (!dryRun && plan.problems().isEmpty() && plan.changesSomething()) {
            plan.write(book, new Source("Tệp " + name, Mark.UNCHECKED));
            book.close(new UnitsLoaded(name, report.counts()));
        }
        return report;
    }
}
