package vn.caunoi.files;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A document of Word, Excel, PowerPoint or OpenDocument: a zip file that is what it says. */
public final class OfficePackage {

    private static final int MOST_ENTRIES = 5_000;
    private static final long MOST_BYTES = 400L << 20;
    private static final long SMALL = 10L << 20;
    private static final int MOST_TIMES_LARGER = 150;
    private static final long WORD_TO_READ = 20L << 20;
    private static final long MOST_WORDS = 16L << 20;

    private final Path path;
    private final FileKind kind;
    private final FileName name;

    OfficePackage(Path path, FileKind kind, FileName name) {
        this.path = path;
        this.kind = kind;
        this.name = name;
    }

    /**
     * Lets a Word document (.docx) through that a program may read whole: no other kind, without
     * macros, not too much when it is unpacked.
     *
     * @throws Refused with the sentence that says why
     */
    public static void refuseUnlessReadableWord(Path path, String name) throws IOException {
        FileName fileName = FileName.of(name);
        if (!fileName.extension().equals("docx")) {
            throw Refused.notWord(fileName);
        }
        if (Files.size(path) == 0) {
            throw Refused.empty(fileName);
        }
        if (Files.size(path) > WORD_TO_READ) {
            throw Refused.tooLarge(fileName, WORD_TO_READ);
        }
        var word = new OfficePackage(path, FileKind.DOCX, fileName);
        word.refuseWrong();
        word.refuseTooManyWords();
    }

    /** A document that passed every look from outside, and still cannot be read. */
    public static Refused unreadable(String name) {
        return Refused.broken(FileName.of(name));
    }

    void refuseWrong() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Refused.bomb(name);
            }
            List<String> entries = zip.stream().map(ZipEntry::getName).toList();
            if (!isOfKind(zip, entries)) {
                throw Refused.disguised(name, "một tệp nén khác");
            }
            if (entries.stream().anyMatch(OfficePackage::isMacro)) {
                throw Refused.macros(name);
            }
            refuseBombAndVirus(zip);
        } catch (ZipException | EOFException e) {
            throw Refused.broken(name);
        }
    }

    private boolean isOfKind(ZipFile zip, List<String> entries) throws IOException {
        return switch (kind) {
            case DOCX -> holds(entries, "word/");
            case XLSX -> holds(entries, "xl/");
            case PPTX -> holds(entries, "ppt/");
            default -> kind.type().equals(mimetype(zip));
        };
    }

    private static boolean holds(List<String> entries, String folder) {
        return entries.contains("[Content_Types].xml")
                && entries.stream().anyMatch(entry -> entry.startsWith(folder));
    }

    private static String mimetype(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII).strip();
        }
    }

    private static boolean isMacro(String entry) {
        return entry.endsWith("vbaProject.bin")
                || entry.startsWith("Basic/")
                || entry.startsWith("Scripts/");
    }

    private void refuseBombAndVirus(ZipFile zip) throws IOException {
        long most = Math.max(SMALL, Math.min(MOST_BYTES, MOST_TIMES_LARGER * Files.size(path)));
        unpack(zip, zip.stream().toList(), most);
    }

    /** Everything but the pictures is held in memory when it is read. */
    private void refuseTooManyWords() throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            unpack(
                    zip,
                    zip.stream()
                            .filter(entry -> !entry.getName().startsWith("word/media/"))
                            .toList(),
                    MOST_WORDS);
        }
    }

    /** Counts what really comes out; the sizes that a zip file states may be lies. */
    private void unpack(ZipFile zip, List<? extends ZipEntry> entries, long most)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (ZipEntry entry : entries) {
            var virus = new TestVirus();
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    most -= read;
                    if (most < 0) {
                        throw Refused.bomb(name);
                    }
                    if (virus.isIn(buffer, read)) {
                        throw Refused.infected(name, TestVirus.NAME);
                    }
                }
            }
        }
    }
}
