package vn.caunoi.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Help on reading and searching (trợ giúp), the same as behind the key "?", without a script. */
@Controller
class HelpController {

    @GetMapping("/tro-giup")
    String show() {
        return "web/help";
    }
}
