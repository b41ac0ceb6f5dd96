package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Whether a form that anybody may send was sent from a page of this very site (gửi từ trang này):
 * without a session there is no token to ask for, but browsers say where they come from.
 */
public final class SameOrigin {

    private SameOrigin() {}

    public static boolean sent(HttpServletRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader("Origin");
        boolean sameSite = from == null || from.equals("same-origin");
        boolean sameOrigin =
                origin == null
                        || origin.replaceFirst("^https?://", "")
                                .replaceFirst(":[0-9]+$", "")
                                .equalsIgnoreCase(request.getServerName());
        return sameSite && sameOrigin && (from != null || origin != null);
    }
}
