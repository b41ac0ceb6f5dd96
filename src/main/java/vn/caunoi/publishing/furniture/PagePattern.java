package vn.caunoi.publishing.furniture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import vn.caunoi.publishing.Slug;

/**
 * What a standing page begins with (mẫu trang): the parts that it must have, to be filled in. What
 * a portal must tell of its body: Nghị định 224/2026/NĐ-CP, Điều 9 and 10.
 */
public enum PagePattern {
    ABOUT("gioi-thieu", "Giới thiệu"),
    ORGANISATION("to-chuc-bo-may", "Tổ chức bộ máy"),
    LEADERS("lanh-dao", "Lãnh đạo"),
    SPOKESPERSON("nguoi-phat-ngon", "Người phát ngôn"),
    CHANNELS("kenh-chinh-thuc", "Kênh thông tin chính thức"),
    WEEK("lich-cong-tac-tuan", "Lịch công tác tuần"),
    RECEPTION("lich-tiep-cong-dan", "Lịch tiếp công dân");

    private final String code;
    private final String title;

    PagePattern(String code, String title) {
        this.code = code;
        this.title = title;
    }

    public static Optional<PagePattern> coded(String code) {
        return Arrays.stream(values()).filter(pattern -> pattern.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }

    /** What the page is called unless somebody calls it otherwise. */
    public String title() {
        return title;
    }

    /** Where the page wishes to stand. */
    public Slug slug() {
        return new Slug(code);
    }

    /** The words to begin with, as HTML that the sanitiser leaves as it is. */
    public String body() {
        String file = "patterns/" + code + ".html";
        try (InputStream content = PagePattern.class.getResourceAsStream(file)) {
            byte[] bytes = Objects.requireNonNull(content, file).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
