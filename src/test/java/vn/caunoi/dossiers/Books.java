package vn.caunoi.dossiers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.Town;

/** Whether journal and ledger of a data folder hold, once the program has ended. */
public final class Books {

    private Books() {}

    /**
     * What does not hold, a sentence each. The ledger is derived once: that puts right what it
     * finds.
     */
    public static List<String> faults(Path data) {
        List<String> faults = new ArrayList<>();
        Town.Said journal = Town.command("journal", "verify", "--data", data.toString());
        if (journal.exitCode() != 0) {
            faults.add("the journal does not hold: " + journal.text());
        }
        Town.Said ledger = Town.command("dossiers", "derive", "--json", "--data", data.toString());
        String told = ledger.text().replace(" ", "");
        if (ledger.exitCode() != 0
                || !told.contains("\"differing\":0")
                || !told.contains("\"holdings\":0")) {
            faults.add("the ledger does not hold: " + ledger.text());
        }
        return faults;
    }
}
