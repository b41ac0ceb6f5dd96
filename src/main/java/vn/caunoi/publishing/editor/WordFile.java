package vn.caunoi.publishing.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.caunoi.files.OfficePackage;
import vn.caunoi.files.Refused;
import vn.caunoi.publishing.CleanHtml;
import vn.caunoi.publishing.Remark;
import vn.caunoi.publishing.Sanitiser;

/**
 * Reads a Word document (nhập từ Word): headings, lists, tables, links, pictures and footnotes
 * stay, dress goes.
 */
public final class WordFile {

    /**
     * A picture found in the document.
     *
     * @param name made from its place and its kind: {@code anh-1.png}
     * @param alt the alternative text that its writer gave it, or empty
     */
    public record Picture(String name, String alt, byte[] content) {}

    /** Keeps a picture and answers with the address under which the body may show it. */
    @FunctionalInterface
    public interface Keeper {

        /**
         * @throws Refused when it is not kept; the body then says that a picture is missing
         */
        String keep(Picture picture);
    }

    /**
     * What the document held.
     *
     * @param title empty when the document has none
     * @param notes what could not be brought over, in sentences
     */
    public record Imported(String title, CleanHtml body, List<String> notes) {}

    private static final int MOST_BYTES = 20 << 20;
    private static final int MOST_SECONDS = 30;

    private final Sanitiser sanitiser;

    /**
     * @param sanitiser of the site that the text is for
     */
    public WordFile(Sanitiser sanitiser) {
        this.sanitiser = sanitiser;
    }

    /**
     * Reads a document. Does not close the stream.
     *
     * @throws Refused with the sentence that says why
     */
    public Imported read(InputStream content, String name, Keeper keeper) throws IOException {
        Path file = Files.createTempFile("word", ".docx");
        try {
            copy(content, file);
            OfficePackage.refuseUnlessReadableWord(file, name);
            WordText text = converted(file, name);
            Set<String> notes = new LinkedHashSet<>(text.notes());
            text.show(picture -> shown(picture, keeper, notes));
            Sanitiser.Cleaned cleaned = sanitiser.clean(text.html());
            cleaned.remarks().stream().map(WordFile::sentence).forEach(notes::add);
            return new Imported(
                    Sanitiser.plain(text.title()), cleaned.html(), new ArrayList<>(notes));
        } finally {
            Files.delete(file);
        }
    }

    /** One byte more than may be is enough to see that it is too much. */
    private static void copy(InputStream content, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(content.readNBytes(MOST_BYTES + 1));
        }
    }

    /** Somebody else's program reads somebody else's file: on a thread of its own, not for ever. */
    private static WordText converted(Path file, String name) throws IOException {
        var task = new FutureTask<>(() -> WordText.read(file));
        Thread.ofVirtual().name("word").start(task);
        try {
            return task.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            task.cancel(true);
            throw OfficePackage.unreadable(name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static String shown(Picture picture, Keeper keeper, Set<String> notes) {
        if (picture.content().length == 0) {
            notes.add("Ảnh “%s” quá lớn nên không lấy được.".formatted(picture.name()));
            return "";
        }
        try {
            return keeper.keep(picture);
        } catch (Refused refusal) {
            notes.add(String.valueOf(refusal.getMessage()));
            return "";
        }
    }

    private static String sentence(Remark remark) {
        String what = remark.what();
        return what.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + what.substring(1)
                + (remark.why().isEmpty() ? "." : ": " + remark.why());
    }
}
