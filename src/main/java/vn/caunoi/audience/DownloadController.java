package vn.caunoi.audience;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.audience.History.OfDay;
import vn.caunoi.units.Site;

/** The same figures for spreadsheets (tải về CSV): UTF-8 with BOM, days as yyyy-MM-dd. */
@Controller
class DownloadController {

    private static final String BOM = "\uFEFF";
    private static final String HEAD = "Ngày,Lượt truy cập,Ghi chú";
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final History history;
    private final OpeningBalances openings;
    private final Reports reports;

    DownloadController(History history, OpeningBalances openings, Reports reports) {
        this.history = history;
        this.openings = openings;
        this.reports = reports;
    }

    /** All days, below what an old portal counted. */
    @GetMapping(AudienceController.ADDRESS + "/tat-ca.csv")
    ResponseEntity<byte[]> index(Site site) {
        Stream<String> opening = openings.of(site.id()).map(DownloadController::line).stream();
        return file("thong-ke-truy-cap.csv", Stream.concat(opening, lines(history.all(site.id()))));
    }

    @GetMapping(AudienceController.ADDRESS + "/{month:\\d{4}-(?:0[1-9]|1[0-2])}.csv")
    ResponseEntity<byte[]> show(Site site, @PathVariable YearMonth month) {
        if (!reports.cover(site.id(), month)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return file(
                "thong-ke-truy-cap-" + month + ".csv", lines(reports.of(site.id(), month).days()));
    }

    private static Stream<String> lines(List<OfDay> days) {
        return days.stream().map(of -> of.day() + "," + of.visitors() + ",");
    }

    private static String line(OpeningBalance opening) {
        return "%s,%d,\"Chuyển từ hệ thống cũ: %s\""
                .formatted(opening.asOf(), opening.total(), opening.source().replace("\"", "\"\""));
    }

    private static ResponseEntity<byte[]> file(String name, Stream<String> lines) {
        String text =
                Stream.concat(Stream.of(BOM + HEAD), lines)
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(text.getBytes(UTF_8));
    }
}
