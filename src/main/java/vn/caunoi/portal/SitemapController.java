package vn.caunoi.portal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.web.Frame;

/** The site map for machines and its parts. */
@Controller
class SitemapController {

    private static final String XML = "application/xml;charset=UTF-8";

    private final Sitemap sitemap;

    SitemapController(Sitemap sitemap) {
        this.sitemap = sitemap;
    }

    @GetMapping("/sitemap.xml")
    void index(Frame frame, HttpServletResponse response) throws IOException {
        response.setContentType(XML);
        sitemap.writeIndex(frame, response.getWriter());
    }

    @GetMapping("/sitemap-{number:[1-9][0-9]{0,4}}.xml")
    void show(@PathVariable int number, Frame frame, HttpServletResponse response)
            throws IOException {
        response.setContentType(XML);
        if (!sitemap.writePart(frame, number, response.getWriter())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
