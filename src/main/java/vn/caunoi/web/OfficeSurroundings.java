package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import vn.caunoi.program.RunningRooms;

/** What stands around every page of the office. */
@Component
class OfficeSurroundings {

    private final List<OfficeMenu> menus;
    private final ObjectProvider<Bell> bell;

    OfficeSurroundings(List<OfficeMenu> menus, RunningRooms rooms, ObjectProvider<Bell> bell) {
        this.menus =
                rooms.of(menus).stream()
                        .sorted(Comparator.comparingInt(OfficeMenu::order))
                        .toList();
        this.bell = bell;
    }

    /** The office, or null where nobody has signed in. */
    @Nullable Office office(HttpServletRequest request) {
        Officer officer = Officer.of(request);
        return officer == null
                ? null
                : new Office(
                        officer,
                        csrf(request),
                        menu(officer),
                        unread(officer),
                        sessionSeconds(request.getSession(false)));
    }

    /** For forms before sign-in; empty where no form may be sent. */
    String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
                ? token.getToken()
                : "";
    }

    private List<Link> menu(Officer officer) {
        return menus.stream().flatMap(menu -> menu.menu(officer).stream()).toList();
    }

    private static int sessionSeconds(@Nullable HttpSession session) {
        return session == null ? 0 : session.getMaxInactiveInterval();
    }

    private long unread(Officer officer) {
        Bell ringing = bell.getIfAvailable();
        return ringing == null ? 0 : ringing.unread(officer.id());
    }
}
