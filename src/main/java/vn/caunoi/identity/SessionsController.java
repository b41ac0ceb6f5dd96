package vn.caunoi.identity;

import jakarta.servlet.http.HttpSession;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;

/** Somebody's own sessions (phiên làm việc): to see, to lengthen, to end. */
@Controller
class SessionsController {

    static final String ADDRESS = "/tai-khoan/phien";

    private final OpenSessions sessions;

    SessionsController(OpenSessions sessions) {
        this.sessions = sessions;
    }

    @GetMapping(ADDRESS)
    String index(Officer officer, HttpSession session, Model model) {
        model.addAttribute("sessions", sessions.of(new PersonId(officer.id())));
        model.addAttribute("mine", OpenSessions.number(session.getId()));
        return "identity/sessions";
    }

    /** To have asked is enough: the session lives on from now. */
    @GetMapping(ADDRESS + "/gia-han")
    ResponseEntity<Void> show() {
        return ResponseEntity.noContent().build();
    }

    /** Ends the session of that number, or without a number all but this one. */
    @PostMapping(ADDRESS + "/ket-thuc")
    ModelAndView destroy(
            Officer officer,
            HttpSession session,
            @RequestParam(name = "phien", defaultValue = "") String number) {
        var person = new PersonId(officer.id());
        if (number.isEmpty()) {
            sessions.endOthers(person, session.getId());
        } else {
            sessions.end(person, number);
        }
        return SeeOther.to(ADDRESS);
    }
}
