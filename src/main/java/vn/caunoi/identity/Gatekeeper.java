package vn.caunoi.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
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
    private final Standings standings;
    private final Sites sites;
    private final OpenSessions sessions;
    private final SignInAgain signInAgain;
    private final Clock clock;

    Gatekeeper(
            RightsTable table,
            Standings standings,
            Sites sites,
            OpenSessions sessions,
            SignInAgain signInAgain,
            Clock clock) {
        this.table = table;
        this.standings = standings;
        this.sites = sites;
        this.sessions = sessions;
        this.signInAgain = signInAgain;
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
        if (table.isClosed(request.getMethod(), pattern(request))) {
            return leadFromTheFront(request, response);
        }
        Access access =
                table.access(request.getMethod(), pattern(request))
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Standing standing = standings.current();
        standing.known().ifPresent(known -> let(known, request));
        return switch (access) {
            case Access.Anybody() -> true;
            case Access.SignedIn() -> enters(standing, request, response);
            case Access.Holder(Right right) ->
                    enters(standing, request, response)
                            && mayOrElseForbidden(standing.known().orElseThrow(), right, request);
            case Access.HolderEverywhere(Right right) ->
                    enters(standing, request, response)
                            && mayOrElseForbidden(
                                    standing.known().orElseThrow().mayEverywhere(right));
        };
    }

    /**
     * Where no portal runs, the front door leads to the desk; anything else that is closed is not
     * there.
     */
    private static boolean leadFromTheFront(
            HttpServletRequest request, HttpServletResponse response) {
        if (!request.getRequestURI().equals("/")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SignInController.DESK);
        return false;
    }

    private void let(SignedIn officer, HttpServletRequest request) {
        request.setAttribute(Officer.ATTRIBUTE, officer);
        sessions.note(request, officer.person().id());
    }

    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
    }

    /** Whoever has not come far enough for this page is led to what comes first. */
    private boolean enters(
            Standing standing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (standing instanceof Standing.Unknown) {
            signInAgain.ask(request, response);
            return false;
        }
        String first =
                switch (standing) {
                    case Standing.Unknown() -> SIGN_IN;
                    case Standing.HalfWay(Person _) -> SecondStepController.ADDRESS;
                    case Standing.Unprotected(SignedIn _)
                            when !AccountRights.isForSettingUp(pattern(request)) ->
                            AccountController.ADDRESS;
                    case Standing.Unprotected(SignedIn _), Standing.Whole(SignedIn _) ->
                            AccountRights.isDelicate(pattern(request)) && !isFresh()
                                    ? ConfirmationController.ADDRESS
                                    : "";
                };
        return first.isEmpty() || lead(first, request, response);
    }

    private boolean isFresh() {
        return Proof.current().filter(proof -> proof.isFresh(clock.instant())).isPresent();
    }

    private boolean mayOrElseForbidden(SignedIn officer, Right right, HttpServletRequest request) {
        UnitId unit = unit(request);
        return mayOrElseForbidden(
                unit == null ? officer.may(right) : officer.powers().allow(right, unit));
    }

    private static boolean mayOrElseForbidden(boolean may) {
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

    private static boolean lead(
            String first, HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        String back = request.getMethod().equals("GET") ? wanted : "";
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", SignInController.going(first, back));
        return false;
    }
}
