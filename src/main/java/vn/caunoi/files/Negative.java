package vn.caunoi.files;

import java.awt.image.BufferedImage;
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
        while ((long) sides.width() * sides.height() / ((long) step * step) > PIXELS_IN_MEMORY) {
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
            return reader.read(0, parameters);
        } catch (IOException | RuntimeException e) {
            // The readers throw whatever comes up on broken bytes.
            throw Refused.broken(name);
        } finally {
            reader.dispose();
        }
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
