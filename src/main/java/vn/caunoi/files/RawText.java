package vn.caunoi.files;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A file's bytes as characters of Latin-1, so that patterns can be looked for in any file. */
record RawText(MemorySegment bytes) implements CharSequence {

    static RawText of(Path path, Arena arena) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            return new RawText(
                    channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
        }
    }

    @Override
    public int length() {
        return (int) bytes.byteSize();
    }

    @Override
    public char charAt(int index) {
        return (char) Byte.toUnsignedInt(bytes.get(ValueLayout.JAVA_BYTE, index));
    }

    @Override
    public RawText subSequence(int start, int end) {
        return new RawText(bytes.asSlice(start, (long) end - start));
    }

    boolean startsWith(String prefix) {
        return length() >= prefix.length()
                && subSequence(0, prefix.length()).toString().equals(prefix);
    }

    /** The characters of Windows' own names (UTF-16), as they stand in the bytes. */
    static String wide(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }

    @Override
    public String toString() {
        return new String(bytes.toArray(ValueLayout.JAVA_BYTE), StandardCharsets.ISO_8859_1);
    }
}
