package vn.caunoi.statistics.proof;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.units.Site;

/** Hands out the snapshot of a version and its public rows, as they were when it was closed. */
@Controller
class ClosedFilesController {

    private static final String VERSION =
            ClosedPeriodController.MONTH + "/{version:[1-9][0-9]{0,4}}";

    static final String SNAPSHOT = VERSION + "/anh-chup.json";
    static final String ROWS = VERSION + "/dong-cong-khai.csv";

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private final Closings closings;

    ClosedFilesController(Closings closings) {
        this.closings = closings;
    }

    @GetMapping(SNAPSHOT)
    ResponseEntity<byte[]> show(
            @PathVariable YearMonth month, @PathVariable int version, Site site) {
        byte[] snapshot =
                closings.of(site.unit(), month).stream()
                        .filter(closing -> closing.version() == version)
                        .map(closing -> closing.signed().text().getBytes(StandardCharsets.UTF_8))
                        .findFirst()
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return file(snapshot, MediaType.APPLICATION_JSON, month, version, "anh-chup.json");
    }

    @GetMapping(ROWS)
    ResponseEntity<byte[]> index(
            @PathVariable YearMonth month, @PathVariable int version, Site site) {
        return rows(
                closings.publicRows(site.unit(), month, version),
                month,
                version,
                "dong-cong-khai.csv");
    }

    static ResponseEntity<byte[]> rows(
            Optional<byte[]> rows, YearMonth month, int version, String name) {
        return file(
                rows.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)),
                CSV,
                month,
                version,
                name);
    }

    private static ResponseEntity<byte[]> file(
            byte[] bytes, MediaType type, YearMonth month, int version, String name) {
        ContentDisposition saved =
                ContentDisposition.attachment()
                        .filename("ky-%s-ban-%d-%s".formatted(month, version, name))
                        .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                .body(bytes);
    }
}
