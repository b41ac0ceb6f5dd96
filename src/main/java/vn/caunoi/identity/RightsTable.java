package vn.caunoi.identity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.caunoi.program.RunningRooms;
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

    /** What a part says, as long as its room runs here and the part is open. */
    private record Said<T>(T value, RightsPart by, boolean runs) {

        boolean holds() {
            return runs && by.isOpen();
        }
    }

    private final RunningRooms rooms;
    private final Map<String, Said<Route>> routes = new LinkedHashMap<>();
    private final Map<String, Said<Role>> roles = new LinkedHashMap<>();
    private final Map<Line, Said<Reach>> reaches = new LinkedHashMap<>();

    RightsTable(List<RightsPart> parts, RunningRooms rooms) {
        this.rooms = rooms;
        parts.forEach(part -> part.routes().forEach(route -> add(route, part)));
        parts.forEach(part -> part.roles().forEach(role -> add(role, part)));
        parts.forEach(part -> part.allowances().forEach(line -> add(line, part)));
    }

    /** Who may use this address; nobody when the table does not name it. */
    Optional<Access> access(String method, String pattern) {
        return line(method, pattern).map(said -> said.value().access());
    }

    /** Whether the address belongs to a part that is not open. */
    boolean isClosed(String method, String pattern) {
        return line(method, pattern).filter(said -> !said.holds()).isPresent();
    }

    /** Every address, also of the parts that are not open. */
    List<Route> routes() {
        return routes.values().stream().map(Said::value).toList();
    }

    List<Role> roles() {
        return roles.values().stream().filter(Said::holds).map(Said::value).toList();
    }

    Optional<Role> role(String code) {
        return Optional.ofNullable(roles.get(code)).filter(Said::holds).map(Said::value);
    }

    /** Every right that some role has, in the order of the rooms. */
    List<Right> rights() {
        return reaches.entrySet().stream()
                .filter(line -> line.getValue().holds())
                .map(line -> line.getKey().right())
                .distinct()
                .toList();
    }

    /** How far the role has the right, if it has it. */
    Optional<Reach> reach(String role, Right right) {
        return Optional.ofNullable(reaches.get(new Line(role, right)))
                .filter(Said::holds)
                .map(Said::value);
    }

    private Optional<Said<Route>> line(String method, String pattern) {
        String read = method.equals("HEAD") ? "GET" : method;
        return Optional.ofNullable(routes.get(read + " " + pattern));
    }

    private void add(Route route, RightsPart by) {
        if (routes.put(route.method() + " " + route.pattern(), said(route, by)) != null) {
            throw new IllegalStateException("two lines for " + route);
        }
    }

    private void add(Role role, RightsPart by) {
        if (roles.put(role.code(), said(role, by)) != null) {
            throw new IllegalStateException("two roles called " + role.code());
        }
    }

    private void add(Allowance line, RightsPart by) {
        if (!roles.containsKey(line.role().code())) {
            throw new IllegalStateException("no such role: " + line);
        }
        reaches.put(new Line(line.role().code(), line.right()), said(line.reach(), by));
    }

    private <T> Said<T> said(T value, RightsPart by) {
        return new Said<>(value, by, rooms.hold(by));
    }
}
