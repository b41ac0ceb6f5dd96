package vn.caunoi.portal.selfcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Goes through a page element by element and lists what has no business there. The house itself
 * writes no inline style, no inline script, no frame: whoever finds one has found a stranger's.
 */
final class Suspects {

    private static final Set<String> ADDRESSES =
            Set.of(
                    "href",
                    "xlink:href",
                    "src",
                    "action",
                    "formaction",
                    "data",
                    "poster",
                    "background",
                    "cite",
                    "longdesc",
                    "manifest",
                    "lowsrc",
                    "dynsrc",
                    "code",
                    "codebase",
                    "classid",
                    "archive",
                    "profile",
                    "values",
                    "from",
                    "to");
    private static final Set<String> LISTS = Set.of("srcset", "imagesrcset", "ping");
    private static final Pattern HIDING =
            Pattern.compile(
                    "display:none|visibility:hidden|opacity:0(?![.0-9]*[1-9])|font-size:0|text-indent:-"
                            + "|(?:left|top|right|bottom|margin[a-z-]*):-[0-9]{3}|position:(?:absolute|fixed)"
                            + "|clip|(?:^|;|max-)(?:height|width):[01](?:px)?(?:;|$)|transform:scale\\(0");

    private final String path;
    private final KnownHosts hosts;
    private final List<Finding> found = new ArrayList<>();

    private Suspects(String path, KnownHosts hosts) {
        this.path = path;
        this.hosts = hosts;
    }

    static List<Finding> on(String path, Document page, KnownHosts hosts) {
        var suspects = new Suspects(path, hosts);
        page.getAllElements().forEach(suspects::look);
        return List.copyOf(suspects.found);
    }

    private void look(Element element) {
        switch (element.normalName()) {
            case "script" -> script(element);
            case "style" -> add(Suspicion.STYLE, element.data(), element);
            case "iframe", "frame", "frameset", "portal", "fencedframe" ->
                    add(Suspicion.FRAME, element.attr("src"), element);
            case "object", "embed", "applet" -> add(Suspicion.OBJECT, embedded(element), element);
            case "base" -> add(Suspicion.BASE, element.attr("href"), element);
            case "meta" -> meta(element);
            default -> {}
        }
        element.attributes().forEach(attribute -> attribute(element, attribute));
    }

    private void script(Element script) {
        if (!script.hasAttr("src") && !script.attr("type").equals("application/ld+json")) {
            add(Suspicion.SCRIPT, "", script);
        }
    }

    private static String embedded(Element element) {
        return element.hasAttr("data") ? element.attr("data") : element.attr("src");
    }

    private void meta(Element meta) {
        if (meta.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
            add(Suspicion.REFRESH, meta.attr("content"), meta);
        }
    }

    private void attribute(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on")) {
            add(Suspicion.HANDLER, "", element);
        } else if (name.equals("style")) {
            style(element, attribute.getValue());
        } else if (name.equals("srcdoc")) {
            add(Suspicion.FRAME, "srcdoc", element);
        } else if (ADDRESSES.contains(name)) {
            address(element, name, attribute.getValue());
        } else if (LISTS.contains(name)) {
            Arrays.stream(attribute.getValue().split(name.equals("ping") ? "\\s+" : ","))
                    .map(each -> each.strip().split("\\s+", 2)[0])
                    .forEach(each -> address(element, name, each));
        }
    }

    private void style(Element element, String style) {
        String plain =
                style.toLowerCase(Locale.ROOT).replaceAll("/\\*.*?\\*/", "").replaceAll("\\s+", "");
        boolean hides = HIDING.matcher(plain).find();
        add(hides ? Suspicion.HIDDEN : Suspicion.STYLE, style, element);
    }

    private void address(Element element, String attribute, String address) {
        switch (hosts.leads(address)) {
            case NOWHERE_NEW -> {}
            case INTO_CODE -> add(Suspicion.CODE, address, element);
            case ABROAD -> add(abroad(element, attribute), address, element);
        }
    }

    private static Suspicion abroad(Element element, String attribute) {
        if (attribute.equals("action") || attribute.equals("formaction")) {
            return Suspicion.FORM;
        }
        return switch (element.normalName()) {
            case "script" -> Suspicion.SCRIPT;
            case "iframe", "frame", "portal", "fencedframe" -> Suspicion.FRAME;
            case "object", "embed", "applet" -> Suspicion.OBJECT;
            case "base" -> Suspicion.BASE;
            case "link", "use", "html" -> Suspicion.RESOURCE;
            case "a", "area" -> Suspicion.LINK;
            default -> Suspicion.MEDIA;
        };
    }

    /** The same thing about the same element is told once. */
    private void add(Suspicion kind, String target, Element element) {
        Finding finding = new Finding(kind, path, target, element.outerHtml(), "");
        if (!found.contains(finding)) {
            found.add(finding);
        }
    }
}
