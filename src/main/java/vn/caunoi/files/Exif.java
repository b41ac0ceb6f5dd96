package vn.caunoi.files;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The one thing that is read from a picture's metadata before all of it is left behind. */
final class Exif {

    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int ORIENTATION = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int START_OF_SCAN = 0xDA;

    private Exif() {}

    /** Walks the segments of a JPEG up to its picture data. */
    static Orientation ofJpeg(InputStream jpeg) throws IOException {
        DataInputStream in = new DataInputStream(jpeg);
        try {
            in.skipNBytes(2);
            while (true) {
                int marker = marker(in);
                if (marker == START_OF_SCAN) {
                    return Orientation.UPRIGHT;
                }
                byte[] segment = new byte[Math.max(0, in.readUnsignedShort() - 2)];
                in.readFully(segment);
                if (marker == APP1 && startsWithMark(segment)) {
                    return ofTiff(
                            ByteBuffer.wrap(segment, MARK.length, segment.length - MARK.length));
                }
            }
        } catch (EOFException e) {
            return Orientation.UPRIGHT;
        }
    }

    /** Reads a TIFF header and its first directory; nonsense counts as upright. */
    static Orientation ofTiff(ByteBuffer bytes) {
        ByteBuffer tiff = bytes.slice();
        try {
            tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = tiff.getInt(4);
            int entries = Short.toUnsignedInt(tiff.getShort(directory));
            for (int entry = directory + 2; entries-- > 0; entry += 12) {
                if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
                    int value = tiff.getShort(entry + 8);
                    return value < 1 || value > 8 ? Orientation.UPRIGHT : new Orientation(value);
                }
            }
        } catch (IndexOutOfBoundsException | BufferUnderflowException e) {
            return Orientation.UPRIGHT;
        }
        return Orientation.UPRIGHT;
    }

    private static int marker(DataInputStream in) throws IOException {
        int next = in.readUnsignedByte();
        while (next == 0xFF) {
            next = in.readUnsignedByte();
        }
        return next;
    }

    private static boolean startsWithMark(byte[] segment) {
        return segment.length > MARK.length
                && Arrays.equals(segment, 0, MARK.length, MARK, 0, MARK.length);
    }
}
