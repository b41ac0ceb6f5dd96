package vn.caunoi.publishing;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;

/**
 * Turns a clean body into what readers get: pictures in all their sizes with their captions, wide
 * tables that scroll by themselves. Done once when an article is stored, so that a page view parses
 * nothing.
 */
@Component
class ShownBody {

    private static final Pattern PICTURE = Pattern.compile("^/anh/([0-9a-f]{64})/");

    private final TemplateEngine templates;
    private final Seals seals;

    ShownBody(TemplateEngine templates, Seals seals) {
        this.templates = templates;
        this.seals = seals;
    }

    /** Sealed for the site that stores it. */
    SealedBody of(SiteId site, CleanHtml body, List<ArticleFile> files) {
        return seals.on(site, developed(body, files));
    }

    private String developed(CleanHtml body, List<ArticleFile> files) {
        boolean plain = !body.html().contains("<img") && !body.html().contains("<table");
        if (plain && files.stream().noneMatch(ArticleFile::isPicture)) {
            return body.html();
        }
        Document document = Jsoup.parseBodyFragment(body.html());
        document.outputSettings().prettyPrint(false);
        var pictures = new Pictures(body, files);
        document.body().select("img").forEach(pictures::develop);
        document.body().select("table").forEach(ShownBody::letScroll);
        return pictures.leading() + document.body().html();
    }

    private static void letScroll(Element table) {
        Element caption = table.selectFirst("> caption");
        String name = caption == null ? "Bảng số liệu" : caption.text();
        table.wrap("<div class=\"table-region\" role=\"region\" tabindex=\"0\"></div>");
        Element region = table.parent();
        if (region != null) {
            region.attr("aria-label", name);
        }
    }

    /** The pictures of one body, the first of which is not loaded lazily. */
    private final class Pictures {

        private final Map<String, ArticleFile> known;
        private final Optional<ArticleFile> leading;
        private boolean first = true;

        Pictures(CleanHtml body, List<ArticleFile> files) {
            known =
                    files.stream()
                            .filter(ArticleFile::isPicture)
                            .collect(
                                    Collectors.toMap(
                                            file -> file.file().value(),
                                            file -> file,
                                            (one, other) -> one));
            leading =
                    files.stream()
                            .filter(ArticleFile::isPicture)
                            .filter(file -> file.role() == IncomingFile.Role.LEADING)
                            .filter(file -> !body.html().contains("/anh/" + file.file()))
                            .findFirst();
        }

        /** The leading picture, unless the body shows it itself. */
        String leading() {
            return leading.map(file -> render("figure", file, file.caption(), true)).orElse("");
        }

        void develop(Element img) {
            Matcher address = PICTURE.matcher(img.attr("src"));
            ArticleFile file = address.find() ? known.get(address.group(1)) : null;
            Element frame = frameOf(img);
            if (file == null) {
                frame.remove();
                return;
            }
            ArticleFile speaking = img.attr("alt").isBlank() ? file : file.saying(img.attr("alt"));
            replace(frame, img, speaking);
            first = false;
        }

        private void replace(Element frame, Element img, ArticleFile file) {
            if (frame == img) {
                img.before(render("picture", file, "", first && leading.isEmpty()));
                img.remove();
                return;
            }
            Element caption = frame.selectFirst("figcaption");
            String words = caption == null ? file.caption() : caption.text();
            frame.before(render("figure", file, words, first && leading.isEmpty()));
            frame.remove();
        }

        /** The figure or the paragraph that holds this picture alone, else the picture itself. */
        private Element frameOf(Element img) {
            Element figure = img.closest("figure");
            if (figure != null && figure.select("img").size() == 1) {
                return figure;
            }
            Element paragraph = img.closest("p");
            boolean alone =
                    paragraph != null
                            && paragraph.text().isBlank()
                            && paragraph.select("img").size() == 1;
            return alone && paragraph != null ? paragraph : img;
        }

        private String render(String component, ArticleFile file, String caption, boolean eager) {
            var output = new StringOutput();
            var parameters = new HashMap<String, Object>();
            parameters.put("picture", file.picture());
            parameters.put("first", eager);
            if (component.equals("figure")) {
                parameters.put("caption", caption);
            }
            templates.render("web/components/" + component + ".jte", parameters, output);
            return output.toString();
        }
    }
}
