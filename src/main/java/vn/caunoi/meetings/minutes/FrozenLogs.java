package vn.caunoi.meetings.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import vn.caunoi.documents.PrintedPaper;
import vn.caunoi.files.FileId;
import vn.caunoi.files.StoredFiles;

/** Takes the log out of minutes that are frozen (sổ việc trong biên bản đã chốt). */
@Component
class FrozenLogs {

    private final StoredFiles files;

    FrozenLogs(StoredFiles files) {
        this.files = files;
    }

    EventLog of(Progress.Frozen frozen) {
        return PrintedPaper.read(bytes(frozen.pdf()), EventLog.NAME)
                .flatMap(PrintedPaper::json)
                .flatMap(EventLog::read)
                .orElseThrow(() -> new IllegalStateException("no log in " + frozen.pdf()));
    }

    byte[] bytes(FileId file) {
        try (InputStream content = files.open(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
