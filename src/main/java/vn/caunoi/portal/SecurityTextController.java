package vn.caunoi.portal;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.web.Frame;

/** Whom to tell about a weakness (RFC 9116). */
@Controller
class SecurityTextController {

    private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");
    static final String ADDRESS = "/.well-known/security.txt";

    /** RFC 9116, 2.5.5 recommends less than a year. */
    private static final int VALID_MONTHS = 11;

    private final Clock clock;

    SecurityTextController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<String> show(Frame frame) {
        var lines =
                List.of(
                        "Contact: " + contact(frame),
                        "Expires: " + expires(),
                        "Preferred-Languages: vi, en",
                        "Canonical: " + frame.absolute(ADDRESS));
        return ResponseEntity.ok().contentType(TEXT).body(String.join("\n", lines) + "\n");
    }

    private static String contact(Frame frame) {
        String email = frame.imprint().email();
        return email.isBlank() ? frame.absolute("/") : "mailto:" + email;
    }

    /** The start of a month, so that the text stands still in between. */
    private String expires() {
        var start = YearMonth.now(clock).plusMonths(VALID_MONTHS).atDay(1);
        return DateTimeFormatter.ISO_INSTANT.format(start.atStartOfDay(ZoneOffset.UTC));
    }
}
