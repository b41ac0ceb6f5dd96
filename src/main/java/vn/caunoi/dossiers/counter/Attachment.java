package vn.caunoi.dossiers.counter;

import java.util.Locale;
import vn.caunoi.files.FileId;

/** A file that came with a dossier (tệp đính kèm hồ sơ). */
record Attachment(FileId file, String name, long size) {

    boolean isPdf() {
        return name.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
