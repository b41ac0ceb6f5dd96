package vn.caunoi.dossiers;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.caunoi.units.UnitId;

/**
 * An official code of a dossier (mã hồ sơ): {@code H23.38-230905-0007}. The agency's identifier is
 * that of Quyết định 20/2020/QĐ-TTg (older ones have the deepest level first); the day is that of
 * the receipt in Asia/Ho_Chi_Minh; the serial counts within the day. There is no check digit.
 */
public record DossierCode(String value) implements DossierNumber {

    private static final int LONGEST_AGENCY = 35;
    private static final String EXAMPLE = "H23.38-230905-0007";

    private static final Pattern PARTS = Pattern.compile("([^-]*)-([^-]*)-([^-]*)");
    private static final Pattern AGENCY =
            Pattern.compile(
                    "[A-Y][0-9]{2}(\\.[0-9A-Z]+)*|[0-9]{3}(\\.[0-9]{2}){2}\\.[A-Y][0-9]{2}");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{4,7}");
    private static final Pattern HYPHENS =
            Pattern.compile("\\s*[-\u2010-\u2015\u2212\uFE63\uFF0D]\\s*");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuMMdd").withResolverStyle(ResolverStyle.STRICT);

    public DossierCode {
        value = normal(value);
        List<String> mistakes = mistakes(value);
        if (!mistakes.isEmpty()) {
            throw new NotACode(mistakes);
        }
    }

    /** The code; empty when it is off the pattern. */
    public static Optional<DossierCode> read(String text) {
        return mistakes(normal(text)).isEmpty()
                ? Optional.of(new DossierCode(text))
                : Optional.empty();
    }

    /** Capitals and plain hyphens, no blanks around them; also for what is off the pattern. */
    public static String normal(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        return HYPHENS.matcher(composed).replaceAll("-").toUpperCase(Locale.ROOT);
    }

    /** The identifier of the agency: {@code H23.38}. */
    public String agency() {
        return value.substring(0, value.indexOf('-'));
    }

    /** The day that it says the dossier was received. */
    public LocalDate day() {
        int hyphen = value.indexOf('-');
        return LocalDate.parse(value.substring(hyphen + 1, hyphen + 7), DAY);
    }

    /** The number within the day. */
    public int serial() {
        return Integer.parseInt(value.substring(value.lastIndexOf('-') + 1));
    }

    @Override
    public Identity of(DossierId dossier, UnitId unit) {
        return new Identity(dossier, unit, value, true, day());
    }

    @Override
    public String toString() {
        return value;
    }

    private static List<String> mistakes(String code) {
        if (code.isEmpty()) {
            return List.of("Hãy nhập mã hồ sơ, ví dụ " + EXAMPLE + ".");
        }
        Matcher parts = PARTS.matcher(code);
        if (!parts.matches()) {
            return List.of(
                    "Mã hồ sơ gồm ba phần nối bằng gạch ngang: mã cơ quan, ngày tiếp nhận, số thứ tự;"
                            + " ví dụ "
                            + EXAMPLE
                            + ".");
        }
        List<String> mistakes = new ArrayList<>();
        if (parts.group(1).length() > LONGEST_AGENCY || !AGENCY.matcher(parts.group(1)).matches()) {
            mistakes.add(
                    "Phần đầu phải là mã định danh cơ quan, ví dụ H23.38 hoặc 000.00.06.H56, không quá"
                            + " 35 ký tự.");
        }
        if (!isDay(parts.group(2))) {
            mistakes.add(
                    "Phần giữa phải là một ngày có thật, ghi năm, tháng, ngày bằng sáu chữ số, ví dụ"
                            + " 230905 là ngày 05/09/2023.");
        }
        if (!SERIAL.matcher(parts.group(3)).matches()) {
            mistakes.add("Phần cuối phải là số thứ tự có từ bốn đến bảy chữ số, ví dụ 0007.");
        }
        return mistakes;
    }

    private static boolean isDay(String text) {
        try {
            return text.length() == 6 && LocalDate.parse(text, DAY) != null;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
