package vn.caunoi.cells;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.caunoi.files.FileId;
import vn.caunoi.web.Formats;

/**
 * The committee's written approval (văn bản đồng ý của cấp ủy).
 *
 * @param body who gave it: "Đảng ủy xã Thanh Miện"
 * @param endedAt when the rooms were switched off again; null while it holds
 */
record Approval(
        long id,
        String number,
        LocalDate day,
        String body,
        FileId file,
        String fileName,
        Instant recordedAt,
        @Nullable Instant endedAt) {

    /** "12-CV/ĐU ngày 05/01/2026 của Đảng ủy xã Thanh Miện". */
    String cited() {
        return "%s ngày %s của %s".formatted(number, Formats.day(day), body);
    }
}
