package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.web.SeeOther;

/** Ends a session (đăng xuất). */
@Controller
class SignOutController {

    @PostMapping("/dang-xuat")
    ModelAndView create(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
        return SeeOther.to(Gatekeeper.SIGN_IN + "?da-thoat");
    }
}
