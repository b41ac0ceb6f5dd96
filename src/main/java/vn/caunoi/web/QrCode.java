package vn.caunoi.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A picture that cameras read (mã QR). */
public record QrCode(String text) {

    private static final int QUIET_ZONE = 4;

    /** Sharp at any size. */
    public String svg() {
        BitMatrix squares = squares();
        var dark = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    dark.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return """
               <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%2$s"/></svg>
               """
                .formatted(squares.getWidth(), dark);
    }

    /** Dark where it is set, with the quiet zone around. */
    public BitMatrix squares() {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
