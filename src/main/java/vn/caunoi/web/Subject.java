package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** What a page is about, for its counter: {@code article:17}. */
public final class Subject {

    private static final String ATTRIBUTE = Subject.class.getName();

    private Subject() {}

    public static void of(HttpServletRequest request, String subject) {
        request.setAttribute(ATTRIBUTE, subject);
    }

    static @Nullable String of(HttpServletRequest request) {
        return (String) request.getAttribute(ATTRIBUTE);
    }
}
