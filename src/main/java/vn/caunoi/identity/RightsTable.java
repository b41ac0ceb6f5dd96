package vn.caunoi.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Access;
import vn.caunoi.web.Allowance;
import vn.caunoi.web.Reach;
import vn.caunoi.web.Right;
import vn.caunoi.web.RightsPart;
import vn.caunoi.web.Role;
import vn.caunoi.web.Route;

/** The one table of who may do what (bảng quyền), put together from what the rooms say. */
@Component
class RightsTable {

    private record Line(String role, Right right) {}

    private final Map<String, Route> routes = new LinkedHashMap<>();
    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final Map<Line, Reach> reaches = new LinkedHashMap<>();

    RightsTable(List<RightsPart> parts) {
        parts.stream().flatMap(RightsPart::routes).forEach(this::add);
        parts.stream().flatMap(part -> part.roles().stream()).forEach(this::add);
        parts.stream().flatMap(part -> part.allowances().stream()).forEach(this::add);
    }

    /** Who may use this address; nobody when the table does not name it. */
    Optional<Access> access(String method, String pattern) {
        String read = method.equals("HEAD") ? "GET" : method;
        return Optional.ofNullable(routes.get(read + " " + pattern)).map(Route::access);
    }

    List<Route> routes() {
        return List.copyOf(routes.values());
    }

    List<Role> roles() {
        return List.copyOf(roles.values());
    }

    Optional<Role> role(String code) {
        return Optional.ofNullable(roles.get(code));
    }

    /** Every right that some role has, in the order of the rooms. */
    List<Right> rights() {
        return reaches.keySet().stream().map(Line::right).distinct().toList();
    }

    /** How far the role has the right, if it has it. */
    Optional<Reach> reach(String role, Right right) {
        return Optional.ofNullable(reaches.get(new Line(role, right)));
    }

    private void add(Route route) {
        if (routes.put(route.method() + " " + route.pattern(), route) != null) {
            throw new IllegalStateException("two lines for " + route);
        }
    }

    private void add(Role role) {
        if (roles.put(role.code(), role) != null) {
            throw new IllegalStateException("two roles called " + role.code());
        }
    }

    private void add(Allowance line) {
        if (!roles.containsKey(line.role().code())) {
            throw new IllegalStateException("no such role: " + line);
        }
        reaches.put(new Line(line.role().code(), line.right()), line.reach());
    }
}
