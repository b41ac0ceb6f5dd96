package vn.caunoi.meetings.console;

import java.util.Arrays;
import java.util.Optional;

/** The pages of a meeting that follow it live (màn hình). */
enum Screen {
    CONSOLE("dieu-hanh"),
    PROJECTOR("man-chieu"),
    MEMBER("du-hop");

    private final String code;

    Screen(String code) {
        this.code = code;
    }

    static Optional<Screen> ofCode(String code) {
        return Arrays.stream(values()).filter(screen -> screen.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }
}
