package vn.caunoi.publishing.imports;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of an XML file, counted (tệp XML). Control characters, which XML forbids and editors
 * paste in all the same, become spaces; what is no XML at all is refused by its first bytes.
 */
final class XmlBytes extends FilterInputStream {

    private static final int LOOK = 1024;

    private final boolean bytewise;
    private long count;

    private XmlBytes(InputStream in, boolean bytewise) {
        super(in);
        this.bytewise = bytewise;
    }

    static XmlBytes of(InputStream source) throws IOException {
        BufferedInputStream in = new BufferedInputStream(source, 1 << 16);
        in.mark(LOOK);
        byte[] start = in.readNBytes(4);
        in.reset();
        refuse(start);
        boolean wide = start.length > 1 && (isWide(start) || start[0] == 0 || start[1] == 0);
        if (!wide) {
            skipBlank(in);
        }
        return new XmlBytes(in, !wide);
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count += one < 0 ? 0 : 1;
        return bytewise && isControl(one) ? ' ' : one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count += Math.max(read, 0);
        for (int i = offset; bytewise && i < offset + read; i++) {
            if (isControl(buffer[i])) {
                buffer[i] = ' ';
            }
        }
        return read;
    }

    private static boolean isControl(int value) {
        return value >= 0 && value < ' ' && value != '\n' && value != '\r' && value != '\t';
    }

    private static boolean isWide(byte[] start) {
        return start[0] == (byte) 0xFE && start[1] == (byte) 0xFF
                || start[0] == (byte) 0xFF && start[1] == (byte) 0xFE;
    }

    private static void refuse(byte[] start) {
        if (start.length == 0) {
            throw new CannotImport("tệp trống.");
        }
        if (start.length > 3 && start[0] == 'P' && start[1] == 'K' && start[2] < 9) {
            throw new CannotImport("đây là tệp nén ZIP; hãy giải nén rồi nhập tệp XML bên trong.");
        }
        if (start.length > 1 && start[0] == 0x1F && start[1] == (byte) 0x8B) {
            throw new CannotImport("đây là tệp nén GZIP; hãy giải nén rồi nhập tệp XML bên trong.");
        }
    }

    /** Plugins leave empty lines before the declaration, which XML does not forgive. */
    private static void skipBlank(InputStream in) throws IOException {
        int next;
        do {
            in.mark(1);
            next = in.read();
        } while (next >= 0 && next <= ' ');
        in.reset();
    }
}
