package vn.caunoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Role;

/** Where roles are given and taken (giao vai trò, thôi vai trò). */
@Component
class GrantDesk {

    /**
     * A role to be given.
     *
     * @param until the first day on which it no longer holds, or null
     */
    record Wish(
            Role role,
            @Nullable UnitId unit,
            @Nullable Long section,
            LocalDate since,
            @Nullable LocalDate until,
            String reason) {}

    private final JdbcClient jdbc;
    private final Grants grants;
    private final RightsTable table;
    private final Units units;
    private final Administrators administrators;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GrantDesk(
            JdbcClient jdbc,
            Grants grants,
            RightsTable table,
            Units units,
            Administrators administrators,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.table = table;
        this.units = units;
        this.administrators = administrators;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a role where the administrator's own right reaches, and nowhere else. */
    @Transactional
    void give(Steward steward, PersonId person, Wish wish) {
        mustReach(steward, wish.unit());
        give(person, wish);
    }

    /** Gives a role on behalf of somebody with a shell on the machine, or of the first start. */
    @Transactional
    void give(PersonId person, Wish wish) {
        grants.add(
                person,
                wish.role(),
                wish.unit(),
                wish.section(),
                wish.since(),
                wish.until(),
                Act.doer(),
                wish.reason());
        String place = place(wish.unit());
        events.publishEvent(
                new GrantGiven(person, wish.role().label(), place, wish.since(), wish.until()));
        record(
                "giao vai trò",
                wish.unit(),
                "",
                "tài khoản %d · %s · %s%s · từ %s%s · %s"
                        .formatted(
                                person.value(),
                                wish.role().label(),
                                place,
                                wish.section() == null ? "" : " · chuyên mục " + wish.section(),
                                wish.since(),
                                wish.until() == null ? "" : " đến trước " + wish.until(),
                                wish.reason()));
    }

    /** Ends a role today; one that has not begun before today never was. */
    @Transactional
    void end(Steward steward, Grant grant, String reason) {
        mustReach(steward, grant.unit());
        LocalDate today = LocalDate.now(clock);
        administrators.remainAfter(() -> end(grant, today, reason));
        String role = table.role(grant.role()).map(Role::label).orElse(grant.role());
        String place = place(grant.unit());
        events.publishEvent(new GrantEnded(grant.person(), role, place));
        record(
                "thôi vai trò",
                grant.unit(),
                "tài khoản %d · %s · %s".formatted(grant.person().value(), role, place),
                "thôi từ " + today + " · " + reason);
    }

    private void end(Grant grant, LocalDate today, String reason) {
        String sql =
                grant.since().isBefore(today)
                        ? """
                          update identity.grant set until = :today, end_reason = :reason
                          where id = :id and (until is null or until > :today)
                          """
                        : "delete from identity.grant where id = :id";
        var statement = jdbc.sql(sql).param("id", grant.id());
        if (grant.since().isBefore(today)) {
            statement = statement.param("today", today).param("reason", reason);
        }
        statement.update();
    }

    private static void mustReach(Steward steward, @Nullable UnitId unit) {
        if (!steward.reaches(unit)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    String place(@Nullable UnitId unit) {
        return unit == null ? "toàn hệ thống" : units.nameOf(unit);
    }

    private void record(String what, @Nullable UnitId unit, String before, String after) {
        journal.record(new Act(Act.doer(), what, unit, before, after));
    }
}
