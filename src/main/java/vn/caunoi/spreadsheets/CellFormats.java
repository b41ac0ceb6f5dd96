package vn.caunoi.spreadsheets;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers of a workbook are days (định dạng ô): only the format of the cell tells. Days come
 * out as ISO text, with the time where it is not midnight.
 */
final class CellFormats {

    private static final int MOST_FORMATS = 65_536;
    private static final int LONGEST_NUMBER = 40;
    private static final int SAFE_DIGITS = 15;
    private static final double FIRST_REAL_DAY = 61;
    private static final double DAYS_UNTIL_10000 = 2_958_466;
    private static final double MILLISECONDS_A_DAY = 86_400_000;
    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");
    private static final Pattern DAY_LETTERS = Pattern.compile("[dyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERAL = Pattern.compile("(?i)general");

    private final BitSet days = new BitSet();
    private final boolean from1904;

    private CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    static CellFormats read(Workbook book) throws IOException, XMLStreamException {
        var formats = new CellFormats(book.isFrom1904());
        Optional<Xml> part = book.part("styles");
        if (part.isPresent()) {
            try (Xml xml = part.get()) {
                formats.readAll(xml);
            }
        }
        return formats;
    }

    /** A number as its cell shows it, or nearly. */
    String told(String number, int style) {
        boolean whole = Numerals.whole(number) >= 0;
        if (style < 0 || !days.get(style)) {
            return whole ? number : decimal(number);
        }
        double serial = value(number);
        if (Double.isNaN(serial) || serial < 0 || serial >= DAYS_UNTIL_10000) {
            return Cleaned.of(number);
        }
        return moment(serial);
    }

    private String moment(double serial) {
        long milliseconds = Math.round(serial * MILLISECONDS_A_DAY);
        if (serial < 1 && !from1904) {
            return LocalTime.MIDNIGHT.plus(milliseconds, ChronoUnit.MILLIS).toString();
        }
        LocalDateTime epoch = from1904 ? EPOCH_1904 : EPOCH;
        LocalDateTime moment =
                epoch.plusDays(!from1904 && serial < FIRST_REAL_DAY ? 1 : 0)
                        .plus(milliseconds, ChronoUnit.MILLIS);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : moment.toString();
    }

    private static double value(String number) {
        try {
            return number.length() > LONGEST_NUMBER ? Double.NaN : Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    /** 0.30000000000000004 is 0.3; what is no number stays as it is. */
    private static String decimal(String number) {
        double value = value(number);
        if (Double.isNaN(value) || Math.abs(value) >= 1e20 || Math.abs(value) < 1e-10) {
            return value == 0 ? "0" : Cleaned.of(number);
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(SAFE_DIGITS));
        return rounded.stripTrailingZeros().toPlainString();
    }

    private void readAll(Xml xml) throws IOException, XMLStreamException {
        Map<Integer, Boolean> own = new HashMap<>();
        boolean inCells = false;
        int style = 0;
        while (xml.toAnyStart()) {
            if (xml.is("numFmt") && own.size() < MOST_FORMATS) {
                own.put(
                        Numerals.whole(xml.attribute("numFmtId")),
                        isDay(xml.attribute("formatCode")));
            } else if (xml.is("cellXfs")) {
                inCells = true;
            } else if (xml.is("cellStyles") || xml.is("dxfs")) {
                inCells = false;
            } else if (xml.is("xf") && inCells && style < MOST_FORMATS) {
                int format = Numerals.whole(xml.attribute("numFmtId"));
                days.set(style++, own.getOrDefault(format, isBuiltInDay(format)));
            }
        }
    }

    private static boolean isDay(@Nullable String code) {
        String bare = WORDS.matcher(String.valueOf(code)).replaceAll("");
        return !GENERAL.matcher(bare).find() && DAY_LETTERS.matcher(bare).find();
    }

    /** The formats every workbook has (ECMA-376, numFmt), those of East Asia included. */
    private static boolean isBuiltInDay(int format) {
        return (format >= 14 && format <= 22)
                || (format >= 27 && format <= 36)
                || (format >= 45 && format <= 47)
                || (format >= 50 && format <= 58);
    }
}
