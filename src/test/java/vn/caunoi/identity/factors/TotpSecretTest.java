package vn.caunoi.identity.factors;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.web.QrCode;

/** Codes as every app shows them, a step early or late at most. */
class TotpSecretTest {

    private static final TotpSecret SECRET =
            new TotpSecret("12345678901234567890".getBytes(US_ASCII));

    /** The vectors of RFC 6238, appendix B, cut to six digits. */
    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:00:59Z, 287082",
        "2005-03-18T01:58:29Z, 081804",
        "2005-03-18T01:58:31Z, 050471",
        "2009-02-13T23:31:30Z, 005924",
        "2033-05-18T03:33:20Z, 279037",
        "2603-10-11T11:33:20Z, 353130"
    })
    void theCodesOfTheStandard(Instant at, String code) {
        assertThat(SECRET.code(at)).isEqualTo(code);
        assertThat(SECRET.step(code, at)).hasValue(at.getEpochSecond() / 30);
    }

    @Test
    void aTelephoneMayBeHalfAMinuteAwayAndNoMore() {
        Instant now = Instant.parse("2026-11-23T02:00:00Z");
        for (int seconds : new int[] {-30, 0, 30}) {
            assertThat(SECRET.step(SECRET.code(now.plusSeconds(seconds)), now)).isPresent();
        }
        for (int seconds : new int[] {-60, 60}) {
            assertThat(SECRET.step(SECRET.code(now.plusSeconds(seconds)), now)).isEmpty();
        }
        assertThat(SECRET.step("", now)).isEmpty();
        assertThat(SECRET.step("mười hai", now)).isEmpty();
    }

    @Test
    void theKeyIsReadInGroupsOfFour() {
        assertThat(SECRET.inGroups()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }

    @Test
    void theCameraReadsWhatThePictureSays() throws ReaderException {
        String address = SECRET.address("Cầu Nối", "bientap");
        assertThat(address)
                .startsWith("otpauth://totp/C%E1%BA%A7u%20N%E1%BB%91i:bientap?secret=GEZDGNBV");
        assertThat(read(new QrCode(address).svg())).isEqualTo(address);
    }

    /** Paints the squares of the picture, four dots wide each, and lets a reader look at it. */
    private static String read(String svg) throws ReaderException {
        Matcher size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(svg);
        assertThat(size.find()).isTrue();
        int width = Integer.parseInt(size.group(1)) * 4;
        int[] dots = new int[width * width];
        java.util.Arrays.fill(dots, 0xFFFFFF);
        Matcher square = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(svg);
        while (square.find()) {
            int left = Integer.parseInt(square.group(1)) * 4;
            int top = Integer.parseInt(square.group(2)) * 4;
            for (int i = 0; i < 16; i++) {
                dots[(top + i / 4) * width + left + i % 4] = 0;
            }
        }
        var source = new RGBLuminanceSource(width, width, dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
