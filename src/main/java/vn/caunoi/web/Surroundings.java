package vn.caunoi.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.ModelMap;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts around a page what stands around every page (khung trang): once a handler has answered with
 * a page, and as far as its template wants it. Whatever ends in a redirect or a file does without.
 */
@Configuration(proxyBeanMethods = false)
class Surroundings implements HandlerInterceptor, WebMvcConfigurer {

    private final TemplateViews views;
    private final Frames frames;
    private final SiteSurroundings site;
    private final OfficeSurroundings office;

    Surroundings(
            TemplateViews views, Frames frames, SiteSurroundings site, OfficeSurroundings office) {
        this.views = views;
        this.frames = frames;
        this.site = site;
        this.office = office;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this);
    }

    /** A host for which nobody answers is refused, whatever it asks for. */
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() != DispatcherType.ERROR) {
            frames.site(request.getServerName());
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request,
            HttpServletResponse response,
            Object handler,
            @Nullable ModelAndView page) {
        if (page != null && page.getViewName() != null) {
            surround(page.getModelMap(), views.wanted(page.getViewName()), request);
        }
    }

    private void surround(ModelMap page, Set<String> wanted, HttpServletRequest request) {
        put(page, wanted, "frame", () -> site.frame(request));
        put(page, wanted, "footer", () -> site.footer(request, (Frame) page.getAttribute("frame")));
        put(page, wanted, "office", () -> office.office(request));
        put(page, wanted, "csrf", () -> office.csrf(request));
    }

    /** A handler may have its own. */
    private static void put(
            ModelMap page, Set<String> wanted, String name, Supplier<@Nullable Object> around) {
        if (wanted.contains(name) && !page.containsAttribute(name)) {
            page.addAttribute(name, around.get());
        }
    }
}
