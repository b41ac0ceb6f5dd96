package vn.caunoi.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows every component (mẫu giao diện) to those who build pages; in development only. */
@Controller
@ConditionalOnProperty("caunoi.development")
class PatternsController {

    @GetMapping("/mau-giao-dien")
    String show() {
        return "web/patterns";
    }
}
