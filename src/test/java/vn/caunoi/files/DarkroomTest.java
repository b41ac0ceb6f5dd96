package vn.caunoi.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.RoomTest;

/** Pictures made anew: sizes, orientation, transparency. */
@RoomTest
class DarkroomTest {

    @Autowired StoredFiles files;
    @Autowired Webp webp;
    @Autowired Clock clock;
    @TempDir Path folder;

    @Test
    void aLargePictureIsMadeInFiveWidthsAndTwoTypes() {
        StoredFile kept = keep(Samples.jpeg(2000, 1000, 20), "lon.jpg");

        assertThat(kept.width()).isEqualTo(2000);
        assertThat(kept.height()).isEqualTo(1000);
        assertThat(files.renditions(kept.id()))
                .extracting(print -> print.width() + "×" + print.height() + " " + print.type())
                .containsExactly(
                        "200×100 image/jpeg",
                        "200×100 image/webp",
                        "320×160 image/jpeg",
                        "320×160 image/webp",
                        "480×240 image/jpeg",
                        "480×240 image/webp",
                        "800×400 image/jpeg",
                        "800×400 image/webp",
                        "1280×640 image/jpeg",
                        "1280×640 image/webp");
    }

    @Test
    void aSmallPictureIsNotMadeLarger() {
        assertThat(Darkroom.widths(100)).containsExactly(100);
        assertThat(Darkroom.widths(320)).containsExactly(200, 320);
        assertThat(Darkroom.widths(1000)).containsExactly(200, 320, 480, 800, 1000);
        assertThat(Darkroom.widths(1280)).containsExactly(200, 320, 480, 800, 1280);
    }

    /** The stored picture is red on the left: where is red once it stands upright? */
    @ParameterizedTest
    @CsvSource({
        "1, 200, 100, left", "2, 200, 100, right", "3, 200, 100, right", "4, 200, 100, left",
        "5, 100, 200, top", "6, 100, 200, top", "7, 100, 200, bottom", "8, 100, 200, bottom"
    })
    void aPictureStandsUprightHoweverTheCameraWasHeld(
            int orientation, int width, int height, String red) throws IOException {
        byte[] jpeg = Samples.jpegWithExif(Samples.jpeg(200, 100, 21), orientation, "x");
        StoredFile kept = keep(jpeg, "nghieng.jpg");

        assertThat(kept.width()).isEqualTo(width);
        assertThat(kept.height()).isEqualTo(height);
        BufferedImage image = read(jpeg(kept));
        assertThat(image.getWidth()).isEqualTo(width);
        Color corner =
                switch (red) {
                    case "left" -> at(image, 10, height / 2);
                    case "right" -> at(image, width - 10, height / 2);
                    case "top" -> at(image, width / 2, 10);
                    default -> at(image, width / 2, height - 10);
                };
        assertThat(corner.getRed()).isGreaterThan(220);
        assertThat(corner.getBlue()).isLessThan(50);
    }

    @Test
    void turningKeepsWhatIsAboveAbove() {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, 0xFF0000);
        image.setRGB(1, 0, 0x00FF00);

        int[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {1, 0}, {1, 1}, {0, 1}};
        for (int value = 1; value <= 8; value++) {
            BufferedImage upright = new Orientation(value).upright(image);
            int[] red = corners[value - 1];
            assertThat(upright.getRGB(red[0], red[1])).as("red at %d", value).isEqualTo(0xFFFF0000);
        }
    }

    @Test
    void transparencyStaysInWebpAndIsWhiteInJpeg() throws IOException {
        BufferedImage clear = new BufferedImage(400, 100, BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < 200; x++) {
            for (int y = 0; y < 100; y++) {
                clear.setRGB(x, y, 0xFF0000FF);
            }
        }
        StoredFile kept = keep(Samples.written(clear, "png"), "huy-hieu.png");

        assertThat(at(read(jpeg(kept)), 300, 50).getRGB() & 0xFFFFFF).isEqualTo(0xFFFFFF);
        BufferedImage fromWebp = decoded(rendition(kept, "image/webp"));
        assertThat(fromWebp.getRGB(300, 50) >>> 24).isZero();
        assertThat(fromWebp.getRGB(100, 50) >>> 24).isEqualTo(255);
        assertThat(fromWebp.getRGB(100, 50) & 0xFF).isCloseTo(255, within(8));
    }

    @Test
    void greyWithTransparencyStaysAsGreyAsItWas() throws IOException {
        ColorSpace grey = ColorSpace.getInstance(ColorSpace.CS_GRAY);
        ComponentColorModel model =
                new ComponentColorModel(
                        grey, true, false, Transparency.TRANSLUCENT, DataBuffer.TYPE_BYTE);
        WritableRaster raster = model.createCompatibleWritableRaster(100, 100);
        for (int i = 0; i < 10_000; i++) {
            raster.setPixel(i % 100, i / 100, new int[] {128, 255});
        }
        BufferedImage image = new BufferedImage(model, raster, false, null);

        StoredFile kept = keep(Samples.written(image, "png"), "con-dau.png");

        assertThat(at(read(jpeg(kept)), 50, 50).getRed()).isCloseTo(128, within(2));
    }

    @Test
    void webpCanBeSentToo() throws IOException {
        Path path = folder.resolve("a.webp");
        webp.encode(Samples.redAndBlue(500, 300, 22), path);
        byte[] bytes = Files.readAllBytes(path);

        StoredFile kept = keep(bytes, "a.webp");

        assertThat(kept.type()).isEqualTo("image/webp");
        assertThat(kept.width()).isEqualTo(500);
        assertThat(kept.height()).isEqualTo(300);
        assertThat(at(read(jpeg(kept)), 10, 10).getRed()).isGreaterThan(220);
    }

    @Test
    void aPageHiddenBehindAPictureIsRefused() {
        byte[] gif = Samples.written(Samples.redAndBlue(60, 60, 23), "gif");
        byte[] page = Samples.text("<script>alert('xin chao')</script>");
        byte[] both = Arrays.copyOf(gif, gif.length + page.length);
        System.arraycopy(page, 0, both, gif.length, page.length);

        assertThatThrownBy(() -> keep(both, "a.gif"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("ảnh có gắn mã HTML");
    }

    @Test
    void aPictureWithTheExtensionOfAnotherKindGetsTheRightOne() {
        StoredFile kept =
                keep(Samples.written(Samples.redAndBlue(60, 60, 24), "png"), "may-anh.JPG");

        assertThat(kept.name()).isEqualTo("may-anh.png");
        assertThat(kept.type()).isEqualTo("image/png");
    }

    @Test
    void aVeryLargePictureIsReadInSteps() {
        Negative large =
                new Negative(
                        folder,
                        FileKind.JPEG,
                        FileName.of("a.jpg"),
                        new Sides(10_000, 6_000),
                        Orientation.UPRIGHT);

        assertThat(large.sides().bearable()).isTrue();
        assertThat(large.step()).isEqualTo(3);
        assertThat(new Sides(10_000, 6_001).bearable()).isFalse();
    }

    @Test
    void withoutTheWebpToolsThereAreJpegsOnlyAndWebpIsRefused() throws IOException {
        Webp without =
                new Webp() {
                    @Override
                    Optional<Tools> tools() {
                        return Optional.empty();
                    }
                };
        Darkroom darkroom = new Darkroom(new Shelf(folder.resolve("shelf"), clock), without);
        Path jpeg = Files.write(folder.resolve("a"), Samples.jpeg(400, 200, 25));
        Path webpPath = folder.resolve("b.webp");
        webp.encode(Samples.redAndBlue(50, 50, 26), webpPath);

        List<Print> prints =
                darkroom.develop(Negative.read(jpeg, FileKind.JPEG, FileName.of("a.jpg")));

        assertThat(prints).extracting(print -> print.rendition().type()).containsOnly("image/jpeg");
        Negative negative = Negative.read(webpPath, FileKind.WEBP, FileName.of("b.webp"));
        assertThatThrownBy(() -> darkroom.develop(negative))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("chưa đọc được ảnh WebP");
    }

    private StoredFile keep(byte[] content, String name) {
        return files.keep(Samples.stream(content), name);
    }

    private Rendition jpeg(StoredFile kept) {
        return rendition(kept, "image/jpeg");
    }

    private Rendition rendition(StoredFile kept, String type) {
        return files.renditions(kept.id()).stream()
                .filter(rendition -> rendition.type().equals(type))
                .reduce((_, wider) -> wider)
                .orElseThrow();
    }

    private BufferedImage read(Rendition rendition) throws IOException {
        try (InputStream in = files.open(rendition.id())) {
            return ImageIO.read(in);
        }
    }

    private BufferedImage decoded(Rendition rendition) throws IOException {
        Path path = folder.resolve("rendition.webp");
        try (InputStream in = files.open(rendition.id())) {
            Files.copy(in, path);
        }
        Negative negative = Negative.read(path, FileKind.WEBP, FileName.of("a.webp"));
        return webp.decode(negative, folder.resolve("pixels"));
    }

    private static Color at(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x, y), true);
    }
}
