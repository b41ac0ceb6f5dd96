package vn.caunoi.publishing.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Slug;

/**
 * The number and symbol of a document (số, ký hiệu): {@code 15/2026/NQ-HĐND}, {@code 12/KH-UBND},
 * and with the Party {@code 05-NQ/ĐU}. A serial number below ten is written with a zero before it.
 *
 * @param letter behind the serial number, as in 12a, or empty
 * @param symbol the letters behind it: of the kind, of the body
 */
record DocumentNumber(
        int serial, String letter, @Nullable Integer year, Style style, List<String> symbol) {

    /** Who writes so. */
    enum Style {
        /** Strokes first, then hyphens: 12/KH-UBND. */
        STATE,
        /** A hyphen first, then a stroke: 05-NQ/ĐU. */
        PARTY
    }

    private static final String LETTERS = "A-ZĂÂĐÊÔƠƯ";
    private static final String SIGN = "[%s][%s0-9&.]{0,19}".formatted(LETTERS, LETTERS);
    private static final Pattern STATE_FORM =
            Pattern.compile(
                    "([0-9]{1,6})([%s]?)(?:/([0-9]{4}))?/(%s(?:-%s){0,4})"
                            .formatted(LETTERS, SIGN, SIGN));
    private static final Pattern PARTY_FORM =
            Pattern.compile(
                    "([0-9]{1,6})([%s]?)-(%s)/(%s(?:-%s){0,4})"
                            .formatted(LETTERS, SIGN, SIGN, SIGN));
    private static final Pattern BEGINNING = Pattern.compile("^SỐ\\s*:?\\s*");
    private static final Pattern AROUND_SIGNS = Pattern.compile("\\s*([/-])\\s*");
    private static final Pattern ODD_YEAR =
            Pattern.compile("[0-9]+[A-ZĐ]?/(?![0-9]{4}(?:/|$))[0-9]+(?:/.*)?");

    /** The few that are not all capitals. */
    private static final Map<String, String> SPELLED =
            Map.of("TTG", "TTg", "TTR", "TTr", "CTR", "CTr", "QYĐ", "QyĐ", "TRS", "TrS");

    DocumentNumber {
        symbol = List.copyOf(symbol);
        if (serial < 1 || serial > 999_999) {
            throw NotANumber.withoutSerial();
        }
        if (year != null && (year < 1945 || year > 2100)) {
            throw NotANumber.wrongYear();
        }
        boolean party = style == Style.PARTY;
        if (symbol.isEmpty() || party && (symbol.size() < 2 || year != null)) {
            throw NotANumber.unreadable();
        }
    }

    /** What somebody typed, in any case, with loose spaces and long hyphens. */
    static DocumentNumber read(String typed) {
        String text = tidy(typed);
        if (text.isEmpty()) {
            throw NotANumber.missing();
        }
        Matcher state = STATE_FORM.matcher(text);
        if (state.matches()) {
            String year = state.group(3);
            return new DocumentNumber(
                    Integer.parseInt(state.group(1)),
                    state.group(2).toLowerCase(Locale.ROOT),
                    year == null ? null : Integer.valueOf(year),
                    Style.STATE,
                    signs(state.group(4)));
        }
        Matcher party = PARTY_FORM.matcher(text);
        if (party.matches()) {
            return new DocumentNumber(
                    Integer.parseInt(party.group(1)),
                    party.group(2).toLowerCase(Locale.ROOT),
                    null,
                    Style.PARTY,
                    signs(party.group(3) + "-" + party.group(4)));
        }
        throw whyNot(text);
    }

    private static NotANumber whyNot(String text) {
        if (!Character.isDigit(text.charAt(0))) {
            return NotANumber.withoutSerial();
        }
        return ODD_YEAR.matcher(text).matches() ? NotANumber.wrongYear() : NotANumber.unreadable();
    }

    private static String tidy(String typed) {
        String text =
                Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .strip()
                        .toUpperCase(Locale.ROOT)
                        .replace('Ð', 'Đ')
                        .replaceAll("[–—\u2010\u2011]", "-");
        return AROUND_SIGNS.matcher(BEGINNING.matcher(text).replaceFirst("")).replaceAll("$1");
    }

    private static List<String> signs(String joined) {
        return Arrays.stream(joined.split("-"))
                .map(sign -> SPELLED.getOrDefault(sign, sign))
                .toList();
    }

    /** As it stands on paper. */
    String canonical() {
        String start = "%02d%s".formatted(serial, letter);
        return switch (style) {
            case STATE -> start + (year == null ? "" : "/" + year) + "/" + String.join("-", symbol);
            case PARTY ->
                    start
                            + "-"
                            + symbol.getFirst()
                            + "/"
                            + String.join("-", symbol.subList(1, symbol.size()));
        };
    }

    /** The same for all ways to write the same number. */
    String key() {
        var parts = new ArrayList<String>(List.of(serial + letter));
        if (year != null) {
            parts.add(year.toString());
        }
        parts.addAll(symbol);
        return Folded.of(String.join(" ", parts)).replace(' ', '/');
    }

    /** Numbers begin anew each year, so that the year belongs to the address. */
    Slug slug(int issuedIn) {
        return Slug.of(canonical() + (year == null ? "-" + issuedIn : ""));
    }

    @Override
    public String toString() {
        return canonical();
    }
}
