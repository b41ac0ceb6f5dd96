package vn.caunoi.files;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bare pixels with transparency (Portable Arbitrary Map), as the WebP tools read and write them.
 */
final class Pam {

    private static final int CHANNELS = 4;
    private static final String HEADER =
            "P7\nWIDTH %d\nHEIGHT %d\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n";

    private Pam() {}

    static void write(BufferedImage image, Path path) throws IOException {
        int width = image.getWidth();
        int[] pixels = new int[width];
        byte[] row = new byte[width * CHANNELS];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            out.write(
                    HEADER.formatted(width, image.getHeight()).getBytes(StandardCharsets.US_ASCII));
            for (int y = 0; y < image.getHeight(); y++) {
                image.getRGB(0, y, width, 1, pixels, 0, width);
                for (int x = 0; x < width; x++) {
                    row[x * CHANNELS] = (byte) (pixels[x] >> 16);
                    row[x * CHANNELS + 1] = (byte) (pixels[x] >> 8);
                    row[x * CHANNELS + 2] = (byte) pixels[x];
                    row[x * CHANNELS + 3] = (byte) (pixels[x] >> 24);
                }
                out.write(row);
            }
        }
    }

    static BufferedImage read(Path path) throws IOException {
        try (InputStream file = Files.newInputStream(path);
                DataInputStream in = new DataInputStream(new BufferedInputStream(file))) {
            Sides sides = header(in);
            BufferedImage image =
                    new BufferedImage(sides.width(), sides.height(), BufferedImage.TYPE_INT_ARGB);
            byte[] row = new byte[sides.width() * CHANNELS];
            for (int y = 0; y < sides.height(); y++) {
                in.readFully(row);
                for (int x = 0; x < sides.width(); x++) {
                    image.setRGB(x, y, pixel(row, x * CHANNELS));
                }
            }
            return image;
        }
    }

    private static int pixel(byte[] row, int at) {
        return (row[at + 3] & 0xFF) << 24
                | (row[at] & 0xFF) << 16
                | (row[at + 1] & 0xFF) << 8
                | row[at + 2] & 0xFF;
    }

    private static Sides header(DataInputStream in) throws IOException {
        int width = 0;
        int height = 0;
        for (String line = line(in); !line.equals("ENDHDR"); line = line(in)) {
            if (line.startsWith("WIDTH ")) {
                width = Integer.parseInt(line.substring(6));
            } else if (line.startsWith("HEIGHT ")) {
                height = Integer.parseInt(line.substring(7));
            }
        }
        return new Sides(width, height);
    }

    private static String line(DataInputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.readUnsignedByte(); next != '\n'; next = in.readUnsignedByte()) {
            line.append((char) next);
        }
        return line.toString();
    }
}
