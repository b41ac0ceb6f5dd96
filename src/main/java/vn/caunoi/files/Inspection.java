package vn.caunoi.files;

import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;

/** Looks at what a file really is (kiểm tra nội dung), and refuses what it only pretends to be. */
@Component
class Inspection {

    private static final int BEGINNING = 1 << 16;
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<(?:!doctype|html|head|body|script|iframe|svg|meta|\\?php|\\?xml)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_TEXT = Pattern.compile("[\\x00-\\x08\\x0e-\\x1a\\x1c-\\x1f]");
    private static final String MACROS = RawText.wide("_VBA_PROJECT");

    private final Tika tika = new Tika();

    /**
     * The kind that the bytes are. Pictures may carry the extension of another kind of picture, as
     * cameras and old portals wrote them: all are made anew.
     */
    FileKind of(Shelf.Parcel parcel, FileKind promised, FileName name) throws IOException {
        if (parcel.size() == 0) {
            throw Refused.empty(name);
        }
        byte[] beginning = beginning(parcel.path());
        String detected = tika.detect(beginning);
        refuseTestVirus(parcel.path(), name);
        if (promised.isPicture()) {
            FileKind picture =
                    FileKind.picture(detected)
                            .orElseThrow(() -> Refused.disguised(name, inWords(detected)));
            refuseTwoFaced(Polyglot.besidesPicture(parcel.path(), beginning), name);
            return picture;
        }
        if (!promised.mayBe(detected)) {
            throw Refused.disguised(name, inWords(detected));
        }
        refuseWrong(parcel.path(), beginning, promised, name);
        return promised;
    }

    private static void refuseWrong(Path path, byte[] beginning, FileKind kind, FileName name)
            throws IOException {
        switch (kind.content()) {
            case PICTURE -> throw new IllegalArgumentException("a picture is made anew");
            case PDF -> {
                refuseTwoFaced(Polyglot.isAlsoArchive(path) ? "PDF gắn kèm tệp nén" : "", name);
                refuseWrongPdf(path, name);
            }
            case PACKAGE -> {
                refuseTwoFaced(Polyglot.isAlsoPdf(beginning) ? "tệp nén giả làm PDF" : "", name);
                new OfficePackage(path, kind, name).refuseWrong();
            }
            case OLE -> refuseWrongOle(path, kind, name);
            case TEXT -> refuseWrongText(path, beginning, name);
        }
    }

    private static void refuseTestVirus(Path path, FileName name) throws IOException {
        var virus = new TestVirus();
        byte[] buffer = new byte[BEGINNING];
        try (InputStream in = Files.newInputStream(path)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (virus.isIn(buffer, read)) {
                    throw Refused.infected(name, TestVirus.NAME);
                }
            }
        }
    }

    private static void refuseTwoFaced(String otherFace, FileName name) {
        if (!otherFace.isEmpty()) {
            throw Refused.disguised(name, otherFace);
        }
    }

    private static void refuseWrongPdf(Path path, FileName name) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            PdfText pdf = new PdfText(RawText.of(path, arena));
            if (!pdf.isWhole()) {
                throw Refused.broken(name);
            }
            if (pdf.commands()) {
                throw Refused.scripted(name);
            }
        }
    }

    /** The streams of an old Word or Excel file are named in its directory. */
    private static void refuseWrongOle(Path path, FileKind kind, FileName name) throws IOException {
        Pattern stream =
                kind == FileKind.DOC
                        ? Pattern.compile(Pattern.quote(RawText.wide("WordDocument")))
                        : Pattern.compile(
                                Pattern.quote(RawText.wide("Workbook"))
                                        + "|"
                                        + Pattern.quote(RawText.wide("Book\0")));
        try (Arena arena = Arena.ofConfined()) {
            RawText raw = RawText.of(path, arena);
            if (!stream.matcher(raw).find()) {
                throw Refused.disguised(name, "một loại tệp Office khác");
            }
            if (Pattern.compile(MACROS, Pattern.LITERAL).matcher(raw).find()) {
                throw Refused.macros(name);
            }
        }
    }

    private static void refuseWrongText(Path path, byte[] beginning, FileName name)
            throws IOException {
        Charset charset = charset(beginning);
        if (MARKUP.matcher(new String(beginning, charset)).find()) {
            throw Refused.disguised(name, "mã HTML hoặc XML");
        }
        try (Arena arena = Arena.ofConfined()) {
            if (charset == StandardCharsets.ISO_8859_1
                    && NOT_TEXT.matcher(RawText.of(path, arena)).find()) {
                throw Refused.disguised(name, "dữ liệu nhị phân");
            }
        }
    }

    /** Without the mark of UTF-16 every text is bytes above the control characters. */
    private static Charset charset(byte[] beginning) {
        int mark = beginning.length < 2 ? 0 : (beginning[0] & 0xFF) << 8 | beginning[1] & 0xFF;
        return mark == 0xFFFE || mark == 0xFEFF
                ? StandardCharsets.UTF_16
                : StandardCharsets.ISO_8859_1;
    }

    private static byte[] beginning(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(BEGINNING);
        }
    }

    private static String inWords(String detected) {
        return switch (detected) {
            case "text/html", "application/xhtml+xml" -> "trang HTML";
            case "image/svg+xml" -> "ảnh SVG";
            case "application/zip" -> "tệp nén";
            case "text/plain" -> "văn bản thuần";
            case "application/octet-stream" -> "dữ liệu không rõ loại";
            default -> detected;
        };
    }
}
