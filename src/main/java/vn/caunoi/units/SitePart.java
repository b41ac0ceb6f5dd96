package vn.caunoi.units;

import java.util.Arrays;
import java.util.Optional;

/** What of a site is edited on one page (phần của trang). */
enum SitePart {
    NAMES("ten", "Tên và tên miền"),
    IMPRINT("thong-tin", "Thông tin chịu trách nhiệm"),
    LINKS("lien-ket", "Trang ngoài được dẫn tới"),
    COLOURS("mau", "Màu của trang");

    private final String segment;
    private final String label;

    SitePart(String segment, String label) {
        this.segment = segment;
        this.label = label;
    }

    static Optional<SitePart> read(String segment) {
        return Arrays.stream(values()).filter(part -> part.segment.equals(segment)).findFirst();
    }

    String segment() {
        return segment;
    }

    String label() {
        return label;
    }
}
