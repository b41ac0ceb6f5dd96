package vn.caunoi.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How the letters of a text file are written as bytes (bảng mã): UTF-8 and UTF-16 with or without a
 * byte order mark, else windows-1258, which Vietnamese Windows wrote before.
 */
record Encoding(Charset charset, int mark) {

    private static final Charset WINDOWS_1258 = Charset.forName("windows-1258");
    private static final int LOOKED_AT = 4_096;
    private static final int BUFFER = 64 * 1024;

    static Encoding of(Path file) throws IOException {
        byte[] head;
        try (InputStream content = Files.newInputStream(file)) {
            head = content.readNBytes(LOOKED_AT);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        return unmarked(file, head);
    }

    Reader reader(Path file) throws IOException {
        InputStream content = Files.newInputStream(file);
        content.skipNBytes(mark);
        return new InputStreamReader(content, charset);
    }

    private static Encoding unmarked(Path file, byte[] head) throws IOException {
        int even = zeros(head, 0);
        int odd = zeros(head, 1);
        if (even + odd == 0) {
            return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1258, 0);
        }
        if (Math.max(even, odd) * 4 > head.length && Math.min(even, odd) * 20 < head.length) {
            return new Encoding(
                    odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE, 0);
        }
        throw new Unreadable(
                "Tệp không phải bảng tính: không phải .xlsx, cũng không phải văn bản CSV.");
    }

    private static boolean startsWith(byte[] head, int... marks) {
        if (head.length < marks.length) {
            return false;
        }
        for (int at = 0; at < marks.length; at++) {
            if ((head[at] & 0xFF) != marks[at]) {
                return false;
            }
        }
        return true;
    }

    private static int zeros(byte[] head, int from) {
        int zeros = 0;
        for (int at = from; at < head.length; at += 2) {
            zeros += head[at] == 0 ? 1 : 0;
        }
        return zeros;
    }

    /** Reads the whole file: the first letter beyond ASCII may stand in its last row. */
    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER);
        CharBuffer letters = CharBuffer.allocate(BUFFER);
        try (FileChannel content = FileChannel.open(file)) {
            boolean ended = false;
            while (!ended) {
                ended = content.read(bytes) < 0;
                bytes.flip();
                CoderResult result = decoder.decode(bytes, letters, ended);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
                letters.clear();
            }
        }
        return true;
    }
}
