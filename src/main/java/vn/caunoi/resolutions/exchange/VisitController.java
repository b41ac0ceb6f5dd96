package vn.caunoi.resolutions.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HexFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.program.Wing;
import vn.caunoi.web.ClientAddresses;
import vn.caunoi.web.WebRequest;

/**
 * Lets the inside in (cửa nhận chuyến thư): no session, no cookie, the signature alone. There is no
 * such door at the inside.
 */
@Controller
class VisitController {

    static final String ADDRESS = "/lien-thong/chuyen-thu";
    static final int LONGEST_REASON = 300;

    private final Exchange exchange;
    private final Doorkeeper doorkeeper;
    private final RunningRooms rooms;
    private final ClientAddresses addresses;

    VisitController(
            Exchange exchange,
            Doorkeeper doorkeeper,
            RunningRooms rooms,
            ClientAddresses addresses) {
        this.exchange = exchange;
        this.doorkeeper = doorkeeper;
        this.rooms = rooms;
        this.addresses = addresses;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<String> create(HttpServletRequest request) throws IOException {
        if (!rooms.areApart() || !rooms.run(Wing.PORTAL)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        byte[] network = ClientAddresses.network(addresses.of(WebRequest.of(request)));
        if (!doorkeeper.letsIn(HexFormat.of().formatHex(network))) {
            return refusal(HttpStatus.TOO_MANY_REQUESTS, "Quá nhiều chuyến trong một phút.");
        }
        byte[] body = request.getInputStream().readNBytes(Bundle.MOST_BYTES + 1);
        return body.length > Bundle.MOST_BYTES
                ? refusal(HttpStatus.CONTENT_TOO_LARGE, "Gói thư quá lớn.")
                : answer(new String(body, UTF_8));
    }

    private ResponseEntity<String> answer(String text) {
        try {
            return switch (exchange.answer(Bundle.read(text))) {
                case Exchange.Answer.Letters(Bundle bundle) ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .contentType(MediaType.APPLICATION_JSON)
                                .body(bundle.text());
                case Exchange.Answer.Refused(String reason) ->
                        refusal(HttpStatus.FORBIDDEN, reason);
            };
        } catch (Unreadable e) {
            exchange.refuse(String.valueOf(e.getMessage()));
            return refusal(HttpStatus.BAD_REQUEST, "Không đọc được: " + e.getMessage() + ".");
        }
    }

    private static ResponseEntity<String> refusal(HttpStatus status, String reason) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(new MediaType(MediaType.TEXT_PLAIN, UTF_8))
                .body(reason);
    }
}
