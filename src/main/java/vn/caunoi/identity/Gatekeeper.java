package vn.caunoi.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Access;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Right;

/**
 * Stands before every handler and keeps the table of rights (người gác cổng). An address that names
 * its {@code {site}} or {@code {unit}} is asked about at that unit.
 */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Gatekeeper implements HandlerInterceptor, WebMvcConfigurer {

    static final String SIGN_IN = "/dang-nhap";

    private final RightsTable table;
    private final People people;
    private final Grants grants;
    private final Sites sites;
    private final Clock clock;

    Gatekeeper(RightsTable table, People people, Grants grants, Sites sites, Clock clock) {
        this.table = table;
        this.people = people;
        this.grants = grants;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod)
                || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        Access access =
                table.access(request.getMethod(), pattern(request))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Optional<SignedIn> officer = signedIn();
        officer.ifPresent(known -> request.setAttribute(Officer.ATTRIBUTE, known));
        return switch (access) {
            case Access.Anybody() -> true;
            case Access.SignedIn() -> officer.isPresent() || askToSignIn(request, response);
            case Access.Holder(Right right) ->
                    officer.isPresent()
                            ? mayOrElseForbidden(officer.get(), right, request)
                            : askToSignIn(request, response);
        };
    }

    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    private Optional<SignedIn> signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        return Accounts.number(authentication.getName())
                .flatMap(people::find)
                .filter(Person::active)
                .map(person -> new SignedIn(person, grants.of(person.id(), LocalDate.now(clock))));
    }

    private boolean mayOrElseForbidden(SignedIn officer, Right right, HttpServletRequest request) {
        UnitId unit = unit(request);
        boolean may = unit == null ? officer.may(right) : officer.powers().allow(right, unit);
        if (!may) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return true;
    }

    private @Nullable UnitId unit(HttpServletRequest request) {
        Map<?, ?> variables =
                (Map<?, ?>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables != null && variables.get("site") instanceof String site) {
            return SiteId.read(site)
                    .flatMap(sites::find)
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                    .unit();
        }
        return variables != null && variables.get("unit") instanceof String unit
                ? UnitId.read(unit)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                : null;
    }

    private static boolean askToSignIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        String back = request.getMethod().equals("GET") ? wanted : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(
                "Location",
                SIGN_IN
                        + (back.isEmpty()
                                ? ""
                                : "?tiep=" + URLEncoder.encode(back, StandardCharsets.UTF_8)));
        return false;
    }
}
