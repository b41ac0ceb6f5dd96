package vn.caunoi.publishing.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.caunoi.files.Refused;
import vn.caunoi.publishing.IncomingFile;
import vn.caunoi.publishing.IncomingFile.Role;
import vn.caunoi.publishing.Remark;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.publishing.imports.Archive.Kept;

/** The body of one article on its way in (thân bài): its files fetched, its links made new. */
final class Body {

    /** How a file becomes a kept one; a dry run only looks. */
    @FunctionalInterface
    interface Keeper {
        Optional<Kept> keep(Path file) throws IOException;
    }

    private static final List<String> LAZY =
            List.of("data-src", "data-lazy-src", "data-original", "data-orig-file", "src");

    private final Surroundings surroundings;
    private final Keeper keeper;
    private final List<Remark> remarks;
    private final Map<Path, Optional<Kept>> kept = new HashMap<>();
    private final Map<String, IncomingFile> files = new LinkedHashMap<>();

    Body(Surroundings surroundings, Keeper keeper, List<Remark> remarks) {
        this.surroundings = surroundings;
        this.keeper = keeper;
        this.remarks = remarks;
    }

    /** The picture that stands for the article comes first among its files. */
    void lead(String address) {
        Optional<Kept> picture = fetch(address, "ảnh đại diện").filter(Kept::picture);
        picture.ifPresent(found -> add(found, Role.LEADING, "", surroundings.alt(address), ""));
    }

    /** Lets the body show and link to what is kept here. */
    String settle(String html) {
        if (!html.contains("<")) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.body().select("img").forEach(this::show);
        document.body().select("a[href]").forEach(this::link);
        return document.body().html();
    }

    List<IncomingFile> files() {
        return new ArrayList<>(files.values());
    }

    private void show(Element picture) {
        String address = source(picture);
        Optional<Kept> found = fetch(address, "ảnh").filter(Kept::picture);
        if (found.isEmpty()) {
            picture.remove();
            return;
        }
        String alt = Sanitiser.plain(picture.attr("alt")).strip();
        picture.attr("src", found.get().address());
        picture.attr("alt", alt.isEmpty() ? surroundings.alt(address) : alt);
        picture.removeAttr("width").removeAttr("height");
        add(
                found.get(),
                Role.PICTURE,
                found.get().address(),
                picture.attr("alt"),
                caption(picture));
    }

    private static String source(Element picture) {
        return LAZY.stream()
                .map(name -> picture.attr(name).strip())
                .filter(address -> !address.isEmpty() && !address.startsWith("data:"))
                .findFirst()
                .orElse(picture.attr("src").strip());
    }

    private static String caption(Element picture) {
        Element figure = picture.closest("figure");
        Element caption = figure == null ? null : figure.selectFirst("figcaption");
        return caption == null ? "" : Sanitiser.plain(caption.text());
    }

    private void link(Element link) {
        String address = link.attr("href").strip();
        if (!surroundings.meansFile(address)) {
            link.attr("href", surroundings.link(address));
            return;
        }
        Optional<Kept> found = fetch(address, "tệp đính kèm");
        if (found.isEmpty() || found.get().picture()) {
            link.unwrap();
            return;
        }
        link.attr("href", found.get().address());
        String words = Sanitiser.plain(link.text());
        add(found.get(), Role.ATTACHMENT, found.get().address(), words, "");
    }

    private void add(Kept file, Role role, String address, String alt, String caption) {
        files.putIfAbsent(
                file.id().value(),
                new IncomingFile(file.id(), role, address, file.name(), alt, caption));
    }

    private Optional<Kept> fetch(String address, String what) {
        Optional<Path> path = surroundings.file(address);
        if (path.isEmpty()) {
            remarks.add(new Remark("thiếu " + what, address));
            return Optional.empty();
        }
        return kept.computeIfAbsent(path.get(), file -> keep(file, address));
    }

    private Optional<Kept> keep(Path file, String address) {
        try {
            return keeper.keep(file);
        } catch (Refused refusal) {
            remarks.add(new Remark("tệp bị từ chối", String.valueOf(refusal.getMessage())));
        } catch (IOException | UncheckedIOException e) {
            remarks.add(new Remark("không đọc được tệp", address + " (" + e.getMessage() + ")"));
        }
        return Optional.empty();
    }
}
