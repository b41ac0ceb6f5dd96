package vn.caunoi.units;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Lets a handler ask for the {@link Site} that the request is for: the one that the address names
 * as {@code {site}} (in the office, which has one host for all), else the one of the host.
 */
@Configuration(proxyBeanMethods = false)
class CurrentSite implements HandlerMethodArgumentResolver, WebMvcConfigurer {

    private final Sites sites;

    CurrentSite(Sites sites) {
        this.sites = sites;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Site.class;
    }

    @Override
    public Site resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest http = request.getNativeRequest(HttpServletRequest.class);
        if (http == null) {
            throw new IllegalStateException("no HTTP request");
        }
        return http.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> variables
                        && variables.get("site") instanceof String number
                ? SiteId.read(number)
                        .flatMap(sites::find)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                : sites.of(http.getServerName());
    }
}
