package vn.caunoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.web.Role;

/** Those who look after the whole program (quản trị toàn hệ thống); one of them always remains. */
@Component
class Administrators {

    private static final long ONE_CHANGE_AT_A_TIME = 0x61646d696eL;

    private final JdbcClient jdbc;
    private final RightsTable table;
    private final Clock clock;

    Administrators(JdbcClient jdbc, RightsTable table, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    boolean exist() {
        return count() > 0;
    }

    /**
     * Makes a change, unless it would leave nobody who can let others in.
     *
     * @throws LastAdministrator when it would; the caller's transaction ends without the change
     */
    @Transactional
    void remainAfter(Runnable change) {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", ONE_CHANGE_AT_A_TIME)
                .query((_, _) -> true)
                .single();
        boolean thereWereSome = exist();
        change.run();
        if (thereWereSome && !exist()) {
            throw new LastAdministrator();
        }
    }

    /** Who has the role for good: one with an end in sight does not count. */
    private int count() {
        return jdbc.sql(
                        """
                        select count(distinct person.id)
                        from identity.person
                        join identity.grant on "grant".person = person.id
                        where person.active and "grant".unit is null and "grant".role in (:roles)
                          and "grant".since <= :today and "grant".until is null
                        """)
                .params(
                        Map.of(
                                "roles",
                                table.roles().stream()
                                        .map(Role::code)
                                        .filter(this::looksAfterPeople)
                                        .toList(),
                                "today",
                                LocalDate.now(clock)))
                .query(Integer.class)
                .single();
    }

    private boolean looksAfterPeople(String role) {
        return table.reach(role, IdentityRight.MANAGE_PEOPLE).isPresent();
    }
}
