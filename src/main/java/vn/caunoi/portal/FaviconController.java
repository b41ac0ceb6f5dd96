package vn.caunoi.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import vn.caunoi.web.Assets;

/** Where programs look for a site's icon when they read no page. */
@Controller
class FaviconController {

    @GetMapping("/favicon.ico")
    View show() {
        var view = new RedirectView(Assets.href("web/favicon.ico"));
        view.setExposeModelAttributes(false);
        return view;
    }
}
