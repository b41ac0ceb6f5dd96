package vn.caunoi.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * The door of the house: security headers on everything, anonymous pages kept in the {@link
 * PageCache}, everything that is text compressed, every reader counted.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KEPT_HEADERS =
            Set.of("Last-Modified", "Cache-Control", "Link", "X-Robots-Tag", "Content-Language");

    private final transient ReadyPages ready;
    private final transient PageCache cache;
    private final transient SecurityHeaders headers;

    PageFilter(ReadyPages ready, PageCache cache, SecurityHeaders headers) {
        this.ready = ready;
        this.cache = cache;
        this.headers = headers;
    }

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.on(response);
        try {
            open(request, response, chain);
        } catch (UnknownHost stranger) {
            response.sendError(stranger.getStatusCode().value());
        }
    }

    private void open(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        if (path.length() > 1 && path.endsWith("/") && !path.startsWith("//")) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", withoutSlashes(path));
        } else if (ReadyPages.isRead(WebRequest.of(request))) {
            read(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static String withoutSlashes(String path) {
        String shorter = path;
        while (shorter.length() > 1 && shorter.endsWith("/")) {
            shorter = shorter.substring(0, shorter.length() - 1);
        }
        return shorter;
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        PageCache.Key key = ready.key(WebRequest.of(request));
        Optional<StoredPage> page = ready.find(key);
        if (page.isPresent()) {
            send(page.get(), request, response);
        } else {
            render(key, request, response, chain);
        }
    }

    private void render(
            PageCache.@Nullable Key key,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        PageCache.Moment moment = key == null ? null : cache.begin(key);
        var captured = new CapturedResponse(response);
        chain.doFilter(request, captured);
        // What goes on being written, such as events, is never whole.
        byte[] body = request.isAsyncStarted() ? null : captured.whole();
        if (moment != null && body != null && mayKeep(captured)) {
            send(keep(moment, body, captured, request), request, response);
            return;
        }
        if (moment != null) {
            cache.forget(moment.key());
        }
        if (body != null) {
            sendOnce(body, request, captured);
        }
    }

    private StoredPage keep(
            PageCache.Moment moment,
            byte[] body,
            CapturedResponse captured,
            HttpServletRequest request) {
        return cache.keep(
                moment,
                body,
                captured.getContentType(),
                keptHeaders(captured),
                Subject.of(request));
    }

    private void send(StoredPage page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asked = WebRequest.of(request);
        ready.count(asked, page);
        StoredPage.Answer answer = page.answer(asked);
        response.setStatus(answer.status());
        answer.fields().forEach(field -> response.setHeader(field.getName(), field.getValue()));
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(answer.body());
        }
    }

    private void sendOnce(byte[] body, HttpServletRequest request, CapturedResponse captured)
            throws IOException {
        String type = captured.getContentType();
        byte[] sent = body;
        if (isText(type) && !captured.containsHeader("Content-Encoding")) {
            captured.setHeader("Vary", "Accept-Encoding");
            byte[] zipped =
                    StoredPage.accepts(WebRequest.of(request))
                            ? StoredPage.compressedFast(body)
                            : null;
            if (zipped != null) {
                captured.setHeader("Content-Encoding", "gzip");
                sent = zipped;
            }
        }
        if (StoredPage.isPage(type) && captured.getStatus() == HttpServletResponse.SC_OK) {
            ready.count(WebRequest.of(request), Subject.of(request));
        }
        captured.sendWhole(sent);
    }

    private static boolean mayKeep(HttpServletResponse response) {
        String control = response.getHeader(HttpHeaders.CACHE_CONTROL);
        return response.getStatus() == HttpServletResponse.SC_OK
                && isText(response.getContentType())
                && !response.containsHeader("Set-Cookie")
                && !response.containsHeader("Content-Disposition")
                && (control == null
                        || !control.contains("no-store") && !control.contains("private"));
    }

    private static boolean isText(@Nullable String type) {
        return type != null
                && (type.startsWith("text/")
                        || type.startsWith("application/xml")
                        || type.contains("+xml")
                        || type.contains("json")
                        || type.contains("javascript"));
    }

    private static List<Map.Entry<String, String>> keptHeaders(HttpServletResponse response) {
        List<Map.Entry<String, String>> kept = new ArrayList<>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                kept.add(Map.entry(name, value));
            }
        }
        if (!response.containsHeader("Cache-Control")) {
            kept.add(Map.entry("Cache-Control", "no-cache"));
        }
        return List.copyOf(kept);
    }
}
