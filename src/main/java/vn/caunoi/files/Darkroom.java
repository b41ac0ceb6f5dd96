package vn.caunoi.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import org.springframework.stereotype.Component;

/**
 * Makes pictures anew (buồng ảnh): upright, without metadata, in the widths that pages ask for,
 * each as WebP and as JPEG. Two pictures at once at most, and a very large one alone: the decoder
 * of progressive JPEG holds all of it in memory.
 */
@Component
class Darkroom {

    private static final int[] WIDTHS = {200, 320, 480, 800, 1280};
    private static final int WIDEST = 1280;
    private static final float QUALITY = 0.8f;

    private static final int PLACES = 2;
    private static final long VERY_LARGE = 20_000_000;

    private final Shelf shelf;
    private final Webp webp;
    private final Semaphore places = new Semaphore(PLACES);

    Darkroom(Shelf shelf, Webp webp) {
        this.shelf = shelf;
        this.webp = webp;
        ImageIO.scanForPlugins();
    }

    /** Puts all renditions on the shelf. */
    List<Print> develop(Negative negative) throws IOException {
        int taken = negative.sides().pixels() > VERY_LARGE ? PLACES : 1;
        places.acquireUninterruptibly(taken);
        try {
            BufferedImage widest = widest(negative);
            List<Print> prints = new ArrayList<>();
            for (int width : widths(negative.upright().width())) {
                prints.addAll(prints(scaled(widest, negative.upright().atWidth(width))));
            }
            return List.copyOf(prints);
        } finally {
            places.release(taken);
        }
    }

    /** Never wider than the picture itself. */
    static int[] widths(int original) {
        return IntStream.concat(
                        IntStream.of(WIDTHS).filter(width -> width < original),
                        IntStream.of(Math.min(original, WIDEST)))
                .distinct()
                .toArray();
    }

    private BufferedImage widest(Negative negative) throws IOException {
        BufferedImage pixels =
                negative.kind() == FileKind.WEBP
                        ? webp.decode(negative, shelf.arrival())
                        : negative.pixels();
        Sides upright = negative.upright().atWidth(Math.min(negative.upright().width(), WIDEST));
        boolean turned = negative.orientation().swapsSides();
        return negative.orientation().upright(scaled(pixels, turned ? upright.turned() : upright));
    }

    private List<Print> prints(BufferedImage image) throws IOException {
        Print jpeg = print(image, FileKind.JPEG, Darkroom::writeJpeg);
        return webp.works()
                ? List.of(jpeg, print(image, FileKind.WEBP, webp::encode))
                : List.of(jpeg);
    }

    private Print print(BufferedImage image, FileKind kind, Encoder encoder) throws IOException {
        Path path = shelf.arrival();
        try {
            encoder.write(image, path);
            try (InputStream in = Files.newInputStream(path);
                    Shelf.Parcel parcel = shelf.receive(in, Long.MAX_VALUE)) {
                shelf.put(parcel);
                return new Print(
                        new Rendition(
                                parcel.id(), image.getWidth(), image.getHeight(), kind.type()),
                        parcel.size());
            }
        } finally {
            Files.deleteIfExists(path);
        }
    }

    /** Halves as often as possible, so that every pixel of the source counts. */
    private static BufferedImage scaled(BufferedImage source, Sides target) {
        BufferedImage image = source;
        while (image.getWidth() >= 2 * target.width() && image.getHeight() >= 2 * target.height()) {
            image = drawn(image, new Sides(image.getWidth() / 2, image.getHeight() / 2));
        }
        boolean done = image.getWidth() == target.width() && image.getHeight() == target.height();
        return done && isPlain(image) ? image : drawn(image, target);
    }

    private static BufferedImage drawn(BufferedImage source, Sides sides) {
        boolean transparent = source.getColorModel().hasAlpha();
        BufferedImage image =
                new BufferedImage(
                        sides.width(),
                        sides.height(),
                        transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, 0, 0, sides.width(), sides.height(), null);
        graphics.dispose();
        return image;
    }

    private static boolean isPlain(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_INT_RGB
                || image.getType() == BufferedImage.TYPE_INT_ARGB;
    }

    private static void writeJpeg(BufferedImage image, Path path) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(FileKind.JPEG.type()).next();
        try (FileImageOutputStream out = new FileImageOutputStream(path.toFile())) {
            writer.setOutput(out);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.write(null, new IIOImage(onWhite(image), null, null), parameters);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage onWhite(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) {
            return image;
        }
        BufferedImage paper =
                new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = paper.createGraphics();
        graphics.drawImage(image, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return paper;
    }

    @FunctionalInterface
    private interface Encoder {
        void write(BufferedImage image, Path path) throws IOException;
    }
}
