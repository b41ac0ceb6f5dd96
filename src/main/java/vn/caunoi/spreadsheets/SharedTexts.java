package vn.caunoi.spreadsheets;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The texts that the cells of a workbook share by number. A workbook of a million dossiers has
 * millions of them: the first, which are the most frequent, stay in memory, the others lie in a
 * temporary file.
 */
final class SharedTexts implements AutoCloseable {

    private static final int IN_MEMORY = 20_000;
    private static final int LONGEST_IN_MEMORY = 200;
    private static final int MOST = 10_000_000;

    private final List<@Nullable String> first = new ArrayList<>();
    private final Arena arena = Arena.ofShared();
    private long[] ends = new long[1_024];
    private int count;
    private MemorySegment others = MemorySegment.NULL;

    private SharedTexts() {}

    static SharedTexts read(Workbook book) throws IOException, XMLStreamException {
        var texts = new SharedTexts();
        Optional<Xml> part = book.part("sharedStrings");
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                texts.readAll(xml);
            } catch (IOException | XMLStreamException e) {
                texts.close();
                throw e;
            }
        }
        return texts;
    }

    /** Empty where a cell names a text that is not there. */
    String at(int index) {
        if (index < 0 || index >= count) {
            return "";
        }
        String text = index < first.size() ? first.get(index) : null;
        if (text != null) {
            return text;
        }
        long from = index == 0 ? 0 : ends[index - 1];
        byte[] bytes = others.asSlice(from, ends[index] - from).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        arena.close();
    }

    private void readAll(Xml xml) throws IOException, XMLStreamException {
        Path file = Files.createTempFile("caunoi-texts", ".tmp");
        try {
            long length = 0;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                while (xml.toStart("si", "sst")) {
                    byte[] bytes = keep(Cleaned.of(xml.richText("si")));
                    out.write(bytes);
                    length += bytes.length;
                    end(length);
                }
            }
            try (FileChannel channel = FileChannel.open(file)) {
                others = channel.map(FileChannel.MapMode.READ_ONLY, 0, length, arena);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** What remains to be written of it. */
    private byte[] keep(String text) {
        if (count >= IN_MEMORY) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        boolean isShort = text.length() <= LONGEST_IN_MEMORY;
        first.add(isShort ? text : null);
        return isShort ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private void end(long length) throws Unreadable {
        if (count == MOST) {
            throw new Unreadable(
                    "Tệp .xlsx có hơn 10 triệu ô chữ khác nhau. Hãy lưu lại dạng CSV UTF-8 rồi nhập.");
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, ends.length * 2);
        }
        ends[count] = length;
        count++;
    }
}
