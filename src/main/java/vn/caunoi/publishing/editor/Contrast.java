package vn.caunoi.publishing.editor;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How well coloured words stand out from what lies behind them (độ tương phản), by WCAG 2.2, 1.4.3:
 * at least 4.5 to 1. The sanitiser takes colours away; old bodies and imported ones bring them.
 */
final class Contrast {

    private static final double ENOUGH = 4.5;
    private static final Pattern COLOUR = Pattern.compile("(?i)(?:^|;)\\s*color\\s*:\\s*([^;!]+)");
    private static final Pattern GROUND =
            Pattern.compile("(?i)(?:^|;)\\s*background(?:-color)?\\s*:\\s*([^;!]+)");
    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{6}|[0-9a-f]{3})");
    private static final Pattern RGB =
            Pattern.compile(
                    "rgb\\(\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*[, ]\\s*(\\d{1,3})\\s*\\)");
    private static final int WHITE = 0xFFFFFF;
    private static final Map<String, Integer> NAMES =
            Map.ofEntries(
                    Map.entry("black", 0),
                    Map.entry("white", WHITE),
                    Map.entry("red", 0xFF0000),
                    Map.entry("blue", 0x0000FF),
                    Map.entry("green", 0x008000),
                    Map.entry("lime", 0x00FF00),
                    Map.entry("yellow", 0xFFFF00),
                    Map.entry("orange", 0xFFA500),
                    Map.entry("aqua", 0x00FFFF),
                    Map.entry("cyan", 0x00FFFF),
                    Map.entry("pink", 0xFFC0CB),
                    Map.entry("silver", 0xC0C0C0),
                    Map.entry("gray", 0x808080),
                    Map.entry("grey", 0x808080),
                    Map.entry("gold", 0xFFD700));

    private Contrast() {}

    /** Whether this element itself gives its words a colour that is hard to read. */
    static boolean tooPoor(Element element) {
        Integer colour = colour(element);
        Integer own = ground(element);
        if (colour == null && own == null || element.text().isBlank()) {
            return false;
        }
        int words = colour != null ? colour : inherited(element, true, 0);
        int ground = own != null ? own : inherited(element, false, WHITE);
        return ratio(words, ground) < ENOUGH;
    }

    static double ratio(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static int inherited(Element element, boolean words, int otherwise) {
        return element.parents().stream()
                .map(parent -> Optional.ofNullable(words ? colour(parent) : ground(parent)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(otherwise);
    }

    private static @Nullable Integer colour(Element element) {
        return read(element, COLOUR, "color");
    }

    private static @Nullable Integer ground(Element element) {
        return read(element, GROUND, "bgcolor");
    }

    private static @Nullable Integer read(Element element, Pattern rule, String attribute) {
        Matcher style = rule.matcher(element.attr("style"));
        return number(style.find() ? style.group(1) : element.attr(attribute));
    }

    private static @Nullable Integer number(String written) {
        String colour = written.strip().toLowerCase(Locale.ROOT);
        Matcher hex = HEX.matcher(colour);
        if (hex.matches()) {
            String digits = hex.group(1);
            return Integer.valueOf(
                    digits.length() == 6 ? digits : digits.replaceAll(".", "$0$0"), 16);
        }
        Matcher rgb = RGB.matcher(colour);
        if (rgb.matches()) {
            return part(rgb, 1) << 16 | part(rgb, 2) << 8 | part(rgb, 3);
        }
        return NAMES.get(colour);
    }

    private static int part(Matcher rgb, int group) {
        return Math.min(255, Integer.parseInt(rgb.group(group)));
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
