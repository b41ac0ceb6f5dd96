package vn.caunoi.files;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/**
 * A picture as it was sent (ảnh gốc): its sides are known from its header and bearable, its pixels
 * not read yet.
 */
record Negative(Path path, FileKind kind, FileName name, Sides sides, Orientation orientation) {

    private static final long PIXELS_IN_MEMORY = 8_000_000;

    static Negative read(Path path, FileKind kind, FileName name) throws IOException {
        Negative negative;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            negative =
                    switch (kind) {
                        case WEBP -> of(WebpHeader.read(in), path, name);
                        case JPEG ->
                                new Negative(path, kind, name, sides(path, kind), Exif.ofJpeg(in));
                        default ->
                                new Negative(
                                        path, kind, name, sides(path, kind), Orientation.UPRIGHT);
                    };
        } catch (IOException | RuntimeException e) {
            throw e instanceof Refused refused ? refused : Refused.broken(name);
        }
        if (!negative.sides.bearable()) {
            throw Refused.tooManyPixels(name, negative.sides.width(), negative.sides.height());
        }
        return negative;
    }

    Sides upright() {
        return orientation.upright(sides);
    }

    /** Every n-th pixel of a picture of more than eight million, so that memory stays small. */
    int step() {
        int step = 1;
        while (sides.pixels() / ((long) step * step) > PIXELS_IN_MEMORY) {
            step++;
        }
        return step;
    }

    BufferedImage pixels() {
        ImageReader reader = reader(kind);
        try (FileImageInputStream in = new FileImageInputStream(path.toFile())) {
            // Without metadata: compressed comments could be bombs of their own.
            reader.setInput(in, true, true);
            ImageReadParam parameters = reader.getDefaultReadParam();
            parameters.setSourceSubsampling(step(), step(), 0, 0);
            return evenlyLit(reader.read(0, parameters));
        } catch (IOException | RuntimeException e) {
            // The readers throw whatever comes up on broken bytes.
            throw Refused.broken(name);
        } finally {
            reader.dispose();
        }
    }

    /** Java takes grey with transparency for linear light and would draw it too bright. */
    private static BufferedImage evenlyLit(BufferedImage image) {
        if (image.getRaster().getNumBands() != 2) {
            return image;
        }
        int shift = image.getColorModel().getComponentSize(0) - 8;
        Raster samples = image.getRaster();
        BufferedImage even =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = samples.getSample(x, y, 0) >> shift;
                int alpha = samples.getSample(x, y, 1) >> shift;
                even.setRGB(x, y, alpha << 24 | grey << 16 | grey << 8 | grey);
            }
        }
        return even;
    }

    private static Negative of(WebpHeader header, Path path, FileName name) {
        if (header.moving()) {
            throw Refused.moving(name);
        }
        return new Negative(path, FileKind.WEBP, name, header.sides(), header.orientation());
    }

    private static Sides sides(Path path, FileKind kind) throws IOException {
        ImageReader reader = reader(kind);
        try (FileImageInputStream in = new FileImageInputStream(path.toFile())) {
            reader.setInput(in, true, true);
            return new Sides(reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    private static ImageReader reader(FileKind kind) {
        return ImageIO.getImageReadersByMIMEType(kind.type()).next();
    }
}
