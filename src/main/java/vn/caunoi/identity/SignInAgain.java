package vn.caunoi.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.web.LocalAddress;

/**
 * Asks whoever is not known, or no longer, to sign in (mời đăng nhập lại), and leads back to where
 * they were. What they had just sent is kept.
 */
@Component
class SignInAgain implements AccessDeniedHandler {

    /** Their forms hold secrets, or nothing that is worth keeping. */
    private static final List<String> NOT_KEPT =
            List.of(Gatekeeper.SIGN_IN, "/dang-xuat", "/tai-khoan", KeptFormController.ADDRESS);

    private final KeptForms forms;

    SignInAgain(KeptForms forms) {
        this.forms = forms;
    }

    /** A form came without the token of its session: most often the session has ended. */
    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean known = authentication != null && authentication.isAuthenticated();
        String path = request.getRequestURI();
        if (path.startsWith(OneTimeLink.ADDRESS + "/")) {
            lead(response, path);
        } else if (!known) {
            ask(request, response);
        } else if (!isFetch(request) && isKept(request)) {
            lead(response, KeptFormController.ADDRESS);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    void ask(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isFetch(request)) {
            refuse(response);
            return;
        }
        String wanted;
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        } else if (isKept(request)) {
            wanted = KeptFormController.ADDRESS;
        } else {
            wanted = Optional.ofNullable(request.getParameter("tiep")).orElse("");
        }
        lead(
                response,
                LocalAddress.of(wanted)
                        .map(next -> URLEncoder.encode(next, StandardCharsets.UTF_8))
                        .map(next -> Gatekeeper.SIGN_IN + "?tiep=" + next)
                        .orElse(Gatekeeper.SIGN_IN));
    }

    private boolean isKept(HttpServletRequest request) {
        String path = request.getRequestURI();
        return request.getMethod().equals("POST")
                && NOT_KEPT.stream().noneMatch(path::startsWith)
                && isFromHere(request)
                && forms.keep(request);
    }

    /** Whether one of our own pages sent it; what says nothing of where it comes from did not. */
    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site == null
                ? authority(request.getHeader(HttpHeaders.ORIGIN))
                        .filter(origin -> origin.equals(request.getHeader(HttpHeaders.HOST)))
                        .isPresent()
                : site.equals("same-origin");
    }

    private static Optional<String> authority(@Nullable String origin) {
        try {
            return Optional.ofNullable(origin).map(URI::create).map(URI::getRawAuthority);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Scripts get an answer that they can read instead of a page. */
    private static boolean isFetch(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return "fetch".equals(request.getHeader("X-Requested-With"))
                || accept != null
                        && accept.contains(MediaType.APPLICATION_JSON_VALUE)
                        && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Map<String, Object> problem =
                Map.of(
                        "status",
                        HttpServletResponse.SC_UNAUTHORIZED,
                        "title",
                        "Phiên làm việc đã kết thúc",
                        "detail",
                        "Hãy đăng nhập lại; nội dung trên trang vẫn còn nguyên.",
                        "signIn",
                        Gatekeeper.SIGN_IN);
        response.getWriter().write(JsonMapper.shared().writeValueAsString(problem));
    }

    private static void lead(HttpServletResponse response, String path) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, path);
    }
}
