package vn.caunoi.resolutions.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.journal.Act;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Letters as files, and a visit at once (gói thư). */
@Controller
class BundleController {

    static final String PACK = OtherSideController.ADDRESS + "/goi-thu.json";
    static final String TAKE = OtherSideController.ADDRESS + "/nhan";
    static final String VISIT = OtherSideController.ADDRESS + "/chuyen";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private final OtherSidePage page;
    private final Exchange exchange;
    private final Visits visits;
    private final Clock clock;

    BundleController(OtherSidePage page, Exchange exchange, Visits visits, Clock clock) {
        this.page = page;
        this.exchange = exchange;
        this.visits = visits;
        this.clock = clock;
    }

    @PostMapping(PACK)
    ResponseEntity<byte[]> show(Officer officer) {
        page.mustBeApart();
        Bundle bundle =
                exchange.pack(officer)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        String name = "goi-thu-%s.json".formatted(MOMENT.format(LocalDateTime.now(clock)));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .body(bundle.text().getBytes(UTF_8));
    }

    @PostMapping(TAKE)
    ModelAndView create(
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            Officer officer)
            throws IOException {
        page.mustBeApart();
        if (file == null || file.isEmpty()) {
            return page.noFile("Hãy chọn tệp gói thư tải từ trang Bên kia của bản ấy.");
        }
        if (file.getSize() > Bundle.MOST_BYTES) {
            return page.noFile("Tệp quá lớn, không phải gói thư.");
        }
        Outcome outcome = exchange.take(text(file), Act.account(officer.id()));
        return outcome.hasRefusals() && outcome.taken().isEmpty()
                ? page.noFile(outcome.sentence())
                : SeeOther.to(OtherSideController.ADDRESS);
    }

    @PostMapping(VISIT)
    ModelAndView update(Officer officer) {
        page.mustBeApart();
        if (visits.arePossible()) {
            visits.go(Act.account(officer.id()));
        }
        return SeeOther.to(OtherSideController.ADDRESS);
    }

    private static String text(MultipartFile file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
