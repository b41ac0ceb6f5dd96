package vn.caunoi.files;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** What the chunks of a WebP file say about its picture, read without decoding it. */
record WebpHeader(Sides sides, Orientation orientation, boolean moving) {

    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEAD = 32;
    private static final int ANIMATED = 0x02;
    private static final int LONGEST_EXIF = 1 << 16;

    /** Answers with no sides at all when there is no picture. */
    static WebpHeader read(InputStream webp) throws IOException {
        DataInputStream in = new DataInputStream(webp);
        in.skipNBytes(RIFF_HEADER);
        WebpHeader header = new WebpHeader(new Sides(0, 0), Orientation.UPRIGHT, false);
        byte[] name = in.readNBytes(4);
        while (name.length == 4) {
            long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
            boolean exif = new String(name, StandardCharsets.ISO_8859_1).equals("EXIF");
            int wanted = (int) Math.min(length, exif ? LONGEST_EXIF : CHUNK_HEAD);
            byte[] data = in.readNBytes(wanted);
            header = header.and(new String(name, StandardCharsets.ISO_8859_1), little(data));
            in.skipNBytes(Math.min(length - wanted + (length & 1), in.available()));
            name = in.readNBytes(4);
        }
        return header;
    }

    private WebpHeader and(String chunk, ByteBuffer data) {
        return switch (chunk) {
            case "VP8X" -> new WebpHeader(canvas(data), orientation, (data.get(0) & ANIMATED) != 0);
            case "VP8 " -> sides.width() > 0 ? this : withSides(lossy(data));
            case "VP8L" -> sides.width() > 0 ? this : withSides(lossless(data));
            case "EXIF" -> new WebpHeader(sides, exif(data), moving);
            default -> this;
        };
    }

    private WebpHeader withSides(Sides read) {
        return new WebpHeader(read, orientation, moving);
    }

    private static Sides canvas(ByteBuffer data) {
        return new Sides(1 + (data.getInt(4) & 0xFFFFFF), 1 + (data.getInt(6) >>> 8));
    }

    private static Sides lossy(ByteBuffer data) {
        return new Sides(data.getShort(6) & 0x3FFF, data.getShort(8) & 0x3FFF);
    }

    private static Sides lossless(ByteBuffer data) {
        int bits = data.getInt(1);
        return new Sides(1 + (bits & 0x3FFF), 1 + (bits >>> 14 & 0x3FFF));
    }

    private static Orientation exif(ByteBuffer data) {
        boolean marked = data.remaining() > 6 && data.get(0) == 'E' && data.get(4) == 0;
        return Exif.ofTiff(marked ? data.slice(6, data.remaining() - 6) : data);
    }

    private static ByteBuffer little(byte[] data) {
        return ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
    }
}
