package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast as WCAG 2.2 measures it (1.4.3, 1.4.11), for every pair that pages use. */
class ColoursTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+): (#[0-9a-f]{3,6}|var\\(--[a-z-]+\\));");
    private static final Map<String, String> LIGHT = new HashMap<>();
    private static final Map<String, String> DARK = new HashMap<>();

    static {
        String css =
                new String(
                        Assets.at(Assets.href("caunoi.css")).orElseThrow(), StandardCharsets.UTF_8);
        int dark = css.indexOf("prefers-color-scheme: dark");
        collect(css.substring(0, dark), LIGHT);
        DARK.putAll(LIGHT);
        collect(css.substring(dark, css.indexOf("@layer base")), DARK);
    }

    @ParameterizedTest
    @CsvSource({
        "ink, ground",
        "ink, paper",
        "ink, sunken",
        "ink, mark",
        "ink-soft, ground",
        "ink-soft, paper",
        "ink-soft, sunken",
        "link, ground",
        "link, paper",
        "link, sunken",
        "link-hover, paper",
        "accent, ground",
        "accent, paper",
        "on-mast, mast",
        "on-mast, mast-deep",
        "gold, mast",
        "gold, mast-deep",
        "on-foot, mast-deep",
        "info, info-soft",
        "good, good-soft",
        "warn, warn-soft",
        "bad, bad-soft",
        "bad, paper",
        "bad, ground",
        "ink, info-soft",
        "ink, good-soft",
        "ink, warn-soft",
        "ink, bad-soft",
        "link, info-soft"
    })
    void textIsReadable(String text, String behind) {
        assertThat(contrast(LIGHT, text, behind)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(DARK, text, behind)).as("dark").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"line-strong, paper", "line-strong, ground", "focus-edge, focus", "mast, gold"})
    void outlinesAreSeen(String outline, String behind) {
        assertThat(contrast(LIGHT, outline, behind)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast(DARK, outline, behind)).as("dark").isGreaterThanOrEqualTo(3);
    }

    private static void collect(String css, Map<String, String> colours) {
        var tokens = TOKEN.matcher(css);
        while (tokens.find()) {
            colours.put(tokens.group(1), tokens.group(2));
        }
    }

    private static double contrast(Map<String, String> colours, String one, String other) {
        double a = luminance(colours, one);
        double b = luminance(colours, other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Map<String, String> colours, String name) {
        String hex = Objects.requireNonNull(colours.get(name), name);
        if (hex.startsWith("var")) {
            return luminance(colours, hex.substring("var(--".length(), hex.length() - 1));
        }
        String digits = hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex;
        return 0.2126 * linear(digits, 1) + 0.7152 * linear(digits, 3) + 0.0722 * linear(digits, 5);
    }

    private static double linear(String digits, int at) {
        double share = Integer.parseInt(digits.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
