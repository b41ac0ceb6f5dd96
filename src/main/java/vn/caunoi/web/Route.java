package vn.caunoi.web;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A line of the table of who may use which address (bảng quyền).
 *
 * @param method GET stands for HEAD as well
 * @param pattern exactly as the handler's mapping spells it
 */
public record Route(String method, String pattern, Access access) {

    /** Pages that everybody may read. */
    public static Stream<Route> read(String... patterns) {
        return of("GET", new Access.Anybody(), patterns);
    }

    /** Forms that everybody may send. */
    public static Stream<Route> sent(String... patterns) {
        return of("POST", new Access.Anybody(), patterns);
    }

    /** Pages for whoever has signed in. */
    public static Stream<Route> readSignedIn(String... patterns) {
        return of("GET", new Access.SignedIn(), patterns);
    }

    /** Forms for whoever has signed in. */
    public static Stream<Route> sentSignedIn(String... patterns) {
        return of("POST", new Access.SignedIn(), patterns);
    }

    /** Pages for those who have the right. */
    public static Stream<Route> read(Right right, String... patterns) {
        return of("GET", new Access.Holder(right), patterns);
    }

    /** Forms for those who have the right. */
    public static Stream<Route> sent(Right right, String... patterns) {
        return of("POST", new Access.Holder(right), patterns);
    }

    /** Pages for those who have the right for the whole program. */
    public static Stream<Route> readEverywhere(Right right, String... patterns) {
        return of("GET", new Access.HolderEverywhere(right), patterns);
    }

    /** Forms for those who have the right for the whole program. */
    public static Stream<Route> sentEverywhere(Right right, String... patterns) {
        return of("POST", new Access.HolderEverywhere(right), patterns);
    }

    private static Stream<Route> of(String method, Access access, String... patterns) {
        return Arrays.stream(patterns).map(pattern -> new Route(method, pattern, access));
    }
}
