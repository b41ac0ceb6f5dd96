package vn.caunoi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import com.sun.net.httpserver.HttpServer;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.HandlerMapping;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.CellRoles;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;
import vn.caunoi.web.Access;
import vn.caunoi.web.Reach;
import vn.caunoi.web.Right;
import vn.caunoi.web.Role;
import vn.caunoi.web.Roles;
import vn.caunoi.web.Route;

/**
 * Walks every route of the table with every role, at the own and at a foreign unit, and as nobody:
 * the program answers as the table says.
 */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.development=true")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import(MovableClock.class)
class RouteRoleTest {

    private static final HttpServer SERVER = server();
    private static final RequestPostProcessor NOBODY =
            request -> csrf().postProcessRequest(request);
    private static final List<String> DUMMIES =
            List.of(
                    "999999999",
                    "1",
                    "x",
                    "1.000000",
                    "2025",
                    "01",
                    "2024-05",
                    "webp",
                    "rss",
                    "320",
                    "a".repeat(43),
                    "0".repeat(64),
                    "1-" + "0".repeat(12),
                    "00000000-0000-0000-0000-000000000000");

    private enum Answer {
        LET_IN,
        REFUSED,
        ASKED_TO_SIGN_IN,
        FAILED
    }

    @Autowired MockMvc mvc;
    @Autowired RightsTable table;
    @Autowired People people;
    @Autowired Grants grants;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Approved party;

    private Site own;
    private Site foreign;
    private final Map<Role, Person> staff = new LinkedHashMap<>();
    private final List<String> surprises = new ArrayList<>();

    /** A site that reads itself asks for its port; here it finds no page at it. */
    @BeforeAll
    static void nothingIsFoundAtThePort() throws IOException {
        SERVER.createContext(
                "/",
                exchange -> {
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        SERVER.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SERVER.start();
        System.setProperty("local.server.port", Integer.toString(SERVER.getAddress().getPort()));
    }

    @AfterAll
    static void closeThePort() {
        System.clearProperty("local.server.port");
        SERVER.stop(0);
    }

    @BeforeEach
    void oneOfEachRoleAtOneOfTwoUnits() {
        party.open();
        own = site("cua-minh.localhost");
        foreign = site("cua-nguoi.localhost");
        var hiring = new Staff(people, grants, table);
        for (Role role : table.roles()) {
            staff.put(role, hiring.hire("mau-" + role.code(), role.code(), own.unit()));
        }
    }

    @Test
    void everyRoleIsLetInWhereTheTableSaysAndNowhereElse() {
        for (Route route : table.routes()) {
            switch (route.access()) {
                case Access.Anybody() -> {
                    // What lies behind the sign-in page begins there.
                    if (!route.pattern().startsWith(Gatekeeper.SIGN_IN + "/")) {
                        expect(route, own, null, NOBODY, Answer.LET_IN);
                    }
                }
                case Access.SignedIn() -> staff.values().forEach(person -> letIn(route, person));
                case Access.Holder(Right right) ->
                        staff.forEach((role, person) -> asTheTableSays(route, right, role, person));
                case Access.HolderEverywhere(Right right) -> onlyEverywhere(route, right);
            }
        }
        assertThat(surprises).isEmpty();
    }

    @Test
    void nobodyIsAskedToSignInWhereverAnythingIsToBeHad() {
        guarded().forEach(route -> expect(route, own, null, NOBODY, Answer.ASKED_TO_SIGN_IN));
        assertThat(surprises).isEmpty();
    }

    @Test
    void noFormIsTakenWithoutTheTokenOfItsSession() {
        guarded()
                .filter(route -> !route.method().equals("GET"))
                .forEach(
                        route ->
                                staff.values()
                                        .forEach(
                                                person ->
                                                        expect(
                                                                route,
                                                                own,
                                                                null,
                                                                Staff.withoutToken(person),
                                                                Answer.REFUSED)));
        assertThat(surprises).isEmpty();
    }

    @Test
    void whileRoomsAreClosedTheyHaveNoAddressNoRoleAndNoPlaceOnOtherPages() throws Exception {
        Person chief =
                new Staff(people, grants, table)
                        .hire("mau-quan-tri-chung", Roles.ADMINISTRATOR.code(), null);
        Person secretary = Objects.requireNonNull(staff.get(CellRoles.SECRETARY));
        party.close();
        List<Route> closed =
                table.routes().stream()
                        .filter(route -> table.isClosed(route.method(), route.pattern()))
                        .toList();
        assertThat(closed).extracting(Route::pattern).contains("/chi-bo");
        for (Route route : closed) {
            for (Person person : List.of(chief, secretary)) {
                var answer = send(route, filled(route.pattern(), own), Staff.as(person));
                assertThat(answer.getResponse().getStatus()).as(route.toString()).isEqualTo(404);
            }
        }
        assertThat(table.roles()).isNotEmpty().doesNotContain(CellRoles.SECRETARY);
        for (String path : List.of("/ban-lam-viec", "/bang-quyen", "/bang-quyen.csv")) {
            for (Person person : List.of(chief, secretary)) {
                var answer = mvc.perform(request(HttpMethod.GET, path).with(Staff.as(person)));
                assertThat(answer.andReturn().getResponse().getStatus()).isEqualTo(200);
                assertThat(answer.andReturn().getResponse().getContentAsString(UTF_8))
                        .doesNotContain("Bí thư chi bộ")
                        .doesNotContain("\"/chi-bo\"")
                        .doesNotContain("/sinh-hoat");
            }
        }
    }

    private @Nullable Reach reach(Route route, Role role) {
        return route.access() instanceof Access.Holder(Right right)
                ? table.reach(role.code(), right).orElse(null)
                : null;
    }

    private Stream<Route> guarded() {
        return table.routes().stream().filter(route -> !(route.access() instanceof Access.Anybody));
    }

    private void letIn(Route route, Person person) {
        expect(route, own, person, Staff.as(person), Answer.LET_IN);
    }

    @Test
    void whatConcernsTheWholeProgramIsForThoseWhoLookAfterAllOfIt() {
        var hiring = new Staff(people, grants, table);
        Person ofAll = hiring.hire("mau-quan-tri-chung", Roles.ADMINISTRATOR.code(), null);
        table.routes().stream()
                .filter(route -> reach(route, Roles.ADMINISTRATOR) == Reach.EVERYWHERE)
                .forEach(route -> letIn(route, ofAll));
        assertThat(surprises).isEmpty();
    }

    private void asTheTableSays(Route route, Right right, Role role, Person person) {
        boolean has =
                table.reach(role.code(), right)
                        .filter(reach -> reach != Reach.EVERYWHERE)
                        .isPresent();
        boolean namesItsUnit = route.pattern().matches(".*\\{(site|unit)[:}].*");
        expect(route, own, person, Staff.as(person), has ? Answer.LET_IN : Answer.REFUSED);
        if (namesItsUnit) {
            expect(route, foreign, person, Staff.as(person), Answer.REFUSED);
        }
    }

    /** What one has at a unit is not enough. */
    private void onlyEverywhere(Route route, Right right) {
        var hiring = new Staff(people, grants, table);
        staff.values()
                .forEach(person -> expect(route, own, person, Staff.as(person), Answer.REFUSED));
        staff.keySet().stream()
                .filter(role -> table.reach(role.code(), right).isPresent())
                .map(role -> hiring.hire("khap-noi-" + role.code(), role.code(), null))
                .forEach(person -> letIn(route, person));
    }

    private void expect(
            Route route,
            Site at,
            @Nullable Person person,
            RequestPostProcessor who,
            Answer wanted) {
        String path = filled(route.pattern(), at);
        String found;
        try {
            MvcResult result = send(route, path, who);
            if (wanted != Answer.ASKED_TO_SIGN_IN || result.getHandler() != null) {
                mustBeThatRoute(route, result);
            }
            MockHttpServletResponse response = result.getResponse();
            found = answer(response) + " (" + response.getStatus() + ")";
        } catch (ServletException e) {
            found = Answer.FAILED + " (" + e.getCause() + ")";
        }
        if (!found.startsWith(wanted.name())) {
            surprises.add(
                    "%s %s as %s: %s instead of %s"
                            .formatted(
                                    route.method(),
                                    path,
                                    person == null ? "nobody or without token" : person.username(),
                                    found,
                                    wanted));
        }
    }

    /** A form that only takes files is sent as one. */
    private MvcResult send(Route route, String path, RequestPostProcessor who)
            throws ServletException {
        try {
            MvcResult result =
                    mvc.perform(request(HttpMethod.valueOf(route.method()), path).with(who))
                            .andReturn();
            return result.getResponse().getStatus() == 415
                    ? mvc.perform(multipart(path).with(who)).andReturn()
                    : result;
        } catch (ServletException e) {
            throw e;
        } catch (Exception e) {
            throw new AssertionError(path, e);
        }
    }

    private void mustBeThatRoute(Route route, MvcResult result) {
        Object pattern =
                result.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null
                && !(route.access() instanceof Access.Anybody)
                && !pattern.toString().equals(route.pattern())) {
            surprises.add(route + " was answered by " + pattern);
        }
    }

    private static Answer answer(MockHttpServletResponse response) {
        String location = response.getHeader("Location");
        int status = response.getStatus();
        if (status == 303 && location != null && leadsToSignIn(location)) {
            return Answer.ASKED_TO_SIGN_IN;
        }
        return switch (status) {
            case 401, 403 -> Answer.REFUSED;
            default -> status >= 500 ? Answer.FAILED : Answer.LET_IN;
        };
    }

    private static boolean leadsToSignIn(String location) {
        return location.equals(Gatekeeper.SIGN_IN)
                || location.startsWith(Gatekeeper.SIGN_IN + "?tiep=");
    }

    private String filled(String pattern, Site at) {
        var path = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) == '{') {
                int end = closing(pattern, i);
                path.append(value(pattern.substring(i + 1, end), at));
                i = end;
            } else {
                path.append(pattern.charAt(i));
            }
        }
        return path.toString().replace("/**", "/khong-co-trang-nay");
    }

    private static int closing(String pattern, int open) {
        int depth = 0;
        for (int i = open; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw new IllegalArgumentException(pattern);
    }

    private static String value(String variable, Site at) {
        String[] parts = variable.split(":", 2);
        return switch (parts[0]) {
            case "site" -> Long.toString(at.id().value());
            case "unit" -> Long.toString(at.unit().value());
            default -> parts.length == 1 ? DUMMIES.getFirst() : dummy(parts[1]);
        };
    }

    /** A word that the variable takes; of several words the first. */
    private static String dummy(String regex) {
        return regex.matches("[a-z0-9-]+(\\|[a-z0-9-]+)+")
                ? regex.split("\\|", 2)[0]
                : DUMMIES.stream()
                        .filter(dummy -> dummy.matches(regex))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("no dummy for " + regex));
    }

    private static HttpServer server() {
        try {
            return HttpServer.create();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Site site(String host) {
        SiteId id = sites.named(host).map(Site::id).orElseGet(() -> world.site(host));
        return sites.at(id);
    }
}
