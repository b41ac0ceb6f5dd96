package vn.caunoi.spreadsheets;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of a packed part, watched: a few kilobytes can be packed so that they would unpack
 * for hours (bom nén).
 */
final class Unpacked extends FilterInputStream {

    private static final long MOST = 4L << 30;
    private static final long UNSUSPICIOUS = 64L << 20;
    private static final long MOST_TIMES = 300;

    private final long packed;
    private long unpacked;

    Unpacked(InputStream content, long packed) {
        super(content);
        this.packed = Math.max(packed, 1);
    }

    @Override
    public int read() throws IOException {
        int letter = super.read();
        count(letter < 0 ? 0 : 1);
        return letter;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int more) throws Unreadable {
        unpacked += more;
        if (unpacked > MOST || (unpacked > UNSUSPICIOUS && unpacked / packed > MOST_TIMES)) {
            throw new Unreadable(
                    "Tệp .xlsx bung ra quá lớn so với dung lượng của nó. Hãy lưu lại dạng CSV UTF-8 rồi nhập.");
        }
    }
}
