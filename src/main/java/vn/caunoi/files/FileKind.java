package vn.caunoi.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that are kept (loại tệp được nhận), and how large each may be. */
enum FileKind {
    JPEG("image/jpeg", Content.PICTURE, "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", Content.PICTURE, "png"),
    GIF("image/gif", Content.PICTURE, "gif"),
    WEBP("image/webp", Content.PICTURE, "webp"),
    PDF("application/pdf", Content.PDF, "pdf"),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Content.PACKAGE,
            "docx"),
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Content.PACKAGE,
            "xlsx"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            Content.PACKAGE,
            "pptx"),
    ODT("application/vnd.oasis.opendocument.text", Content.PACKAGE, "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Content.PACKAGE, "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Content.PACKAGE, "odp"),
    DOC("application/msword", Content.OLE, "doc"),
    XLS("application/vnd.ms-excel", Content.OLE, "xls"),
    TXT("text/plain", Content.TEXT, "txt"),
    CSV("text/csv", Content.TEXT, "csv");

    /** What the bytes of a kind are made of. */
    enum Content {
        PICTURE,
        PDF,
        PACKAGE,
        OLE,
        TEXT
    }

    private static final long PICTURE_LIMIT = 15L << 20;
    private static final long LIMIT = 50L << 20;

    private final String type;
    private final Content content;
    private final List<String> extensions;

    FileKind(String type, Content content, String... extensions) {
        this.type = type;
        this.content = content;
        this.extensions = List.of(extensions);
    }

    static Optional<FileKind> promisedBy(FileName name) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(name.extension()))
                .findFirst();
    }

    static Optional<FileKind> picture(String type) {
        return Arrays.stream(values())
                .filter(kind -> kind.isPicture() && kind.type.equals(type))
                .findFirst();
    }

    String type() {
        return type;
    }

    Content content() {
        return content;
    }

    boolean isPicture() {
        return content == Content.PICTURE;
    }

    long limit() {
        return isPicture() ? PICTURE_LIMIT : LIMIT;
    }

    /** The name itself when its extension is one of this kind, else with the right one. */
    FileName name(FileName given) {
        return extensions.contains(given.extension())
                ? given
                : given.withExtension(extensions.getFirst());
    }

    /** Whether Tika, which sees only the bytes, may call a file of this kind so. */
    boolean mayBe(String detected) {
        return switch (content) {
            case PICTURE, PDF -> detected.equals(type);
            case PACKAGE ->
                    Set.of(type, "application/zip", "application/x-tika-ooxml").contains(detected);
            case OLE -> Set.of(type, "application/x-tika-msoffice").contains(detected);
            case TEXT -> !Set.of("text/html", "application/xhtml+xml").contains(detected);
        };
    }
}
