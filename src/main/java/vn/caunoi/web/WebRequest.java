package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request as it came in, at whichever door of the server it is read. */
public interface WebRequest {

    String method();

    /** The host that was asked for, without port. */
    String host();

    /** The path as it was sent, still encoded. */
    String path();

    @Nullable String query();

    /** The network address at the other end of the connection. */
    String peer();

    @Nullable String header(String name);

    /** All lines of a header, in their order. */
    List<String> headers(String name);

    static WebRequest of(HttpServletRequest request) {
        return new WebRequest() {
            @Override
            public String method() {
                return request.getMethod();
            }

            @Override
            public String host() {
                return request.getServerName();
            }

            @Override
            public String path() {
                return request.getRequestURI();
            }

            @Override
            public @Nullable String query() {
                return request.getQueryString();
            }

            @Override
            public String peer() {
                return request.getRemoteAddr();
            }

            @Override
            public @Nullable String header(String name) {
                return request.getHeader(name);
            }

            @Override
            public List<String> headers(String name) {
                return Collections.list(request.getHeaders(name));
            }
        };
    }
}
