package vn.caunoi.resolutions.exchange;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.program.Wing;
import vn.caunoi.resolutions.bridge.ArrivedExtracts;

/** The page about the other side, as it stands or with mistakes to correct. */
@Component
class OtherSidePage {

    private final Pairings pairings;
    private final Inbox inbox;
    private final ArrivedExtracts extracts;
    private final RunningRooms rooms;

    OtherSidePage(Pairings pairings, Inbox inbox, ArrivedExtracts extracts, RunningRooms rooms) {
        this.pairings = pairings;
        this.inbox = inbox;
        this.extracts = extracts;
        this.rooms = rooms;
    }

    ModelAndView show() {
        return page(PairingForm.of(Map.of()), null, null);
    }

    ModelAndView mistaken(PairingForm form) {
        return wrong(page(form, null, null));
    }

    ModelAndView notAgreed(String sentence) {
        return wrong(page(PairingForm.of(Map.of()), sentence, null));
    }

    ModelAndView noFile(String sentence) {
        return wrong(page(PairingForm.of(Map.of()), null, sentence));
    }

    /** Where everything runs together there is no other side. */
    void mustBeApart() {
        if (!rooms.areApart()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private ModelAndView page(
            PairingForm form, @Nullable String notAgreed, @Nullable String noFile) {
        Pairing pairing = pairings.current().orElse(null);
        return new ModelAndView("resolutions/exchange/otherSide")
                .addObject("apart", rooms.areApart())
                .addObject("inside", rooms.run(Wing.PARTY))
                .addObject("pairing", pairing)
                .addObject("strays", pairing == null ? List.of() : inbox.strays(pairing))
                .addObject("extracts", extracts.waiting())
                .addObject("form", form)
                .addObject("notAgreed", notAgreed)
                .addObject("noFile", noFile);
    }

    private static ModelAndView wrong(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page;
    }
}
