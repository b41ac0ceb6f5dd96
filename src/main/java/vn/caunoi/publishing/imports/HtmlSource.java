package vn.caunoi.publishing.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.caunoi.publishing.imports.Found.Place;

/** A folder of HTML pages, one article in each (thư mục trang HTML). */
final class HtmlSource implements Supply {

    static final long LARGEST = 10_000_000;

    private final LocalFiles files;
    private final Path folder;
    private final HtmlMapping mapping;

    /**
     * @param files what pages may show and link to
     * @param folder of the pages, inside of it
     */
    HtmlSource(LocalFiles files, Path folder, HtmlMapping mapping) {
        this.files = files;
        this.folder = folder;
        this.mapping = mapping;
    }

    @Override
    public void read(Taker taker) {
        List<Path> pages = pages();
        if (pages.isEmpty()) {
            throw new CannotImport("thư mục " + folder + " không có trang .html nào.");
        }
        for (int i = 0; i < pages.size(); i++) {
            read(pages.get(i), i + 1, taker);
            taker.at(i + 1, pages.size());
        }
    }

    private void read(Path file, int number, Taker taker) {
        String relative = folder.relativize(file).toString().replace('\\', '/');
        Place place = new Place(number, relative);
        try {
            if (Files.size(file) > LARGEST) {
                taker.leaveOut(place, "không nhập: tệp quá lớn", "hơn 10 MB");
                return;
            }
            byte[] bytes = Files.readAllBytes(file);
            if (isNoText(bytes)) {
                taker.leaveOut(place, "không nhập: không phải trang HTML", "tệp nhị phân");
                return;
            }
            HtmlPage page = new HtmlPage(place, file, bytes, mapping, files);
            taker.take(page.found(Files.getLastModifiedTime(file).toInstant()));
        } catch (IOException e) {
            taker.leaveOut(place, "không nhập: không đọc được tệp", String.valueOf(e.getMessage()));
        }
    }

    private List<Path> pages() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(HtmlSource::isPage).sorted().toList();
        } catch (IOException e) {
            throw new CannotImport("không đọc được thư mục " + folder + ".", e);
        }
    }

    private static boolean isPage(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }

    /** Archives, pictures and the like that bear a page's name. */
    private static boolean isNoText(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && (bytes[1] & 0xFE) == 0xFE;
        int zeros = 0;
        for (int i = 0; i < Math.min(bytes.length, 1000); i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] < 9
                || !wide && zeros > 0;
    }
}
