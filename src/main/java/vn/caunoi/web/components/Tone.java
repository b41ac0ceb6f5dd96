package vn.caunoi.web.components;

/**
 * How a notice or a tag speaks: each tone with its colour and its icon, never with colour alone.
 */
public enum Tone {
    INFO("info", "info"),
    GOOD("good", "check"),
    WARN("warn", "warning"),
    BAD("bad", "warning");

    private final String css;
    private final String icon;

    Tone(String css, String icon) {
        this.css = css;
        this.icon = icon;
    }

    public String css() {
        return css;
    }

    public String icon() {
        return icon;
    }
}
