package vn.caunoi.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Serves a browser one page as the program would: with its assets and its headers, and without a
 * database behind it.
 */
public final class Stage {

    private static final SecurityHeaders HEADERS = new SecurityHeaders(false);

    private Stage() {}

    /**
     * Lets a test answer all that a browser asks. A browser that is closed while it still asks
     * wants no answer: Playwright calls the test in the middle of the closing, and the answer fails
     * there.
     */
    public static void answers(BrowserContext context, Consumer<Route> answer) {
        context.route(
                "**/*",
                route -> {
                    try {
                        answer.accept(route);
                    } catch (PlaywrightException failure) {
                        if (!failure.toString().contains("TargetClosedError")) {
                            throw failure;
                        }
                    }
                });
    }

    /** Answers with an asset of the program; false when the address names none. */
    public static boolean asset(Route route) {
        String path = URI.create(route.request().url()).getPath();
        if (!path.startsWith("/assets/")) {
            return false;
        }
        route.fulfill(
                new Route.FulfillOptions()
                        .setBodyBytes(Assets.at(path).orElseThrow())
                        .setHeaders(headers())
                        .setContentType(type(path)));
        return true;
    }

    public static void page(Route route, String html) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setBody(html)
                        .setHeaders(headers())
                        .setContentType("text/html;charset=UTF-8"));
    }

    private static Map<String, String> headers() {
        var headers = new HashMap<String, String>();
        HEADERS.fields().forEach(field -> headers.put(field.getName(), field.getValue()));
        return headers;
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.'))) {
            case ".css" -> "text/css";
            case ".js" -> "text/javascript";
            case ".svg" -> "image/svg+xml";
            default -> "application/octet-stream";
        };
    }
}
