package vn.caunoi.documents;

import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import vn.caunoi.web.QrCode;

/** A QR code in black and white, eight dots a square. */
record QrPicture(String text) {

    private static final int DOTS = 8;

    byte[] png() {
        BitMatrix squares = new QrCode(text).squares();
        int side = squares.getWidth() * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, squares.get(x / DOTS, y / DOTS) ? 0 : 0xFFFFFF);
            }
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The picture itself as an address. */
    String address() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
    }
}
