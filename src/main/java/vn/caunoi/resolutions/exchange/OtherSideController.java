package vn.caunoi.resolutions.exchange;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Pairs this instance with the other one, and ends that again. */
@Controller
class OtherSideController {

    static final String ADDRESS = "/nghi-quyet/ben-kia";
    static final String KEY = ADDRESS + "/khoa";
    static final String END = ADDRESS + "/thoi";
    static final String AGREED = "dong-y";

    private final OtherSidePage page;
    private final Pairings pairings;

    OtherSideController(OtherSidePage page, Pairings pairings) {
        this.page = page;
        this.pairings = pairings;
    }

    @GetMapping(ADDRESS)
    ModelAndView show() {
        return page.show();
    }

    @PostMapping(KEY)
    ModelAndView create(Officer officer) {
        page.mustBeApart();
        pairings.begin(officer);
        return SeeOther.to(ADDRESS);
    }

    @PostMapping(ADDRESS)
    ModelAndView update(@RequestParam Map<String, String> typed, Officer officer) {
        page.mustBeApart();
        Pairing pairing =
                pairings.current()
                        .filter(one -> one.other().isEmpty())
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.CONFLICT));
        PairingForm form = PairingForm.of(typed).judged(pairing.own().open());
        if (form.wrong()) {
            return page.mistaken(form);
        }
        pairings.pair(
                form.name().value(),
                form.publicKey().orElseThrow(),
                form.address().value(),
                officer);
        return SeeOther.to(ADDRESS);
    }

    @PostMapping(END)
    ModelAndView destroy(
            @RequestParam(name = AGREED, defaultValue = "") String agreed, Officer officer) {
        page.mustBeApart();
        if (agreed.isEmpty()) {
            return page.notAgreed("Hãy đánh dấu xác nhận rồi bấm Thôi kết nối.");
        }
        pairings.end(officer);
        return SeeOther.to(ADDRESS);
    }
}
