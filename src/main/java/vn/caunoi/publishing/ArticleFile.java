package vn.caunoi.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.caunoi.files.FileId;
import vn.caunoi.web.components.Picture;

/**
 * A file that an article shows or offers (ảnh trong bài, tệp đính kèm).
 *
 * @param widths of a picture's renditions from narrow to wide; empty for an attachment
 */
record ArticleFile(
        FileId file,
        IncomingFile.Role role,
        String name,
        String type,
        long size,
        @Nullable Integer width,
        @Nullable Integer height,
        List<Integer> widths,
        boolean webp,
        String alt,
        String caption) {

    private static final int WIDE_ENOUGH = 960;

    static ArticleFile read(ResultSet row, int number) throws SQLException {
        return new ArticleFile(
                new FileId(row.getString("file")),
                IncomingFile.Role.valueOf(row.getString("role")),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                row.getObject("width", Integer.class),
                row.getObject("height", Integer.class),
                List.of((Integer[]) row.getArray("widths").getArray()),
                row.getBoolean("webp"),
                row.getString("alt"),
                row.getString("caption"));
    }

    boolean isPicture() {
        return !widths.isEmpty() && !isAttachment();
    }

    boolean isAttachment() {
        return role == IncomingFile.Role.ATTACHMENT;
    }

    ArticleFile saying(String otherAlt) {
        return new ArticleFile(
                file, role, name, type, size, width, height, widths, webp, otherAlt, caption);
    }

    /** Where a picture's best rendition of ordinary width lies. */
    String src() {
        int ordinary =
                last(width -> width <= WIDE_ENOUGH, widths.isEmpty() ? 0 : widths.getFirst());
        return address(ordinary, "jpg");
    }

    /** Where an attachment can be fetched. */
    String href() {
        return "/tep/" + file + "/" + UriUtils.encodePathSegment(name, "UTF-8");
    }

    Picture picture() {
        if (width == null || height == null) {
            throw new IllegalStateException("no picture: " + file);
        }
        return new Picture(src(), srcset("jpg"), webp ? srcset("webp") : null, width, height, alt);
    }

    /** PDF, DOCX …: the ending of its name, as people know it. */
    String kindName() {
        int point = name.lastIndexOf('.');
        return point < 0 ? type : name.substring(point + 1).toUpperCase(Locale.ROOT);
    }

    private int last(IntPredicate fits, int otherwise) {
        return widths.stream().filter(fits::test).reduce((narrow, wide) -> wide).orElse(otherwise);
    }

    private String srcset(String format) {
        return widths.stream()
                .map(each -> address(each, format) + " " + each + "w")
                .collect(Collectors.joining(", "));
    }

    private String address(int each, String format) {
        return Stream.of("", "anh", file.value(), each + "." + format)
                .collect(Collectors.joining("/"));
    }
}
