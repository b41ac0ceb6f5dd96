package vn.caunoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.Right;

/** All people with an account (tài khoản). */
@Component
public class People {

    private final JdbcClient jdbc;
    private final Grants grants;
    private final Clock clock;

    People(JdbcClient jdbc, Grants grants, Clock clock) {
        this.jdbc = jdbc;
        this.grants = grants;
        this.clock = clock;
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql("select * from identity.person where id = :id")
                .param("id", id.value())
                .query(Person::read)
                .optional();
    }

    Optional<Person> named(String username) {
        return jdbc.sql("select * from identity.person where username = lower(:username)")
                .param("username", username)
                .query(Person::read)
                .optional();
    }

    /** Somebody as they work, where no request says so: in a demonstration. */
    public Optional<Officer> atWork(String username) {
        return named(username)
                .filter(Person::active)
                .map(person -> new SignedIn(person, grants.of(person.id(), LocalDate.now(clock))));
    }

    /** Active people in the order of their given names, as a Vietnamese list has them. */
    public List<Person> all() {
        return jdbc.sql(
                        """
                        select * from identity.person
                        order by substring(name from '[^ ]+$') collate "vi-x-icu", name, id
                        """)
                .query(Person::read)
                .list();
    }

    /** Active people who have the right at this unit today, for some section at least. */
    public List<Person> who(Right right, UnitId unit) {
        Map<PersonId, Powers> powers = grants.ofAll(LocalDate.now(clock));
        return all().stream()
                .filter(Person::active)
                .filter(
                        person ->
                                powers.containsKey(person.id())
                                        && powers.get(person.id()).allow(right, unit))
                .toList();
    }

    @Transactional
    Person add(String username, String name, String email, String encodedPassword) {
        return jdbc.sql(
                        """
                        insert into identity.person (username, name, email, password, created_at)
                        values (lower(:username), :name, :email, :password, :now) returning *
                        """)
                .param("username", username)
                .param("name", name)
                .param("email", email)
                .param("password", encodedPassword)
                .param("now", OffsetDateTime.now(clock))
                .query(Person::read)
                .single();
    }

    Optional<String> password(PersonId id) {
        return jdbc.sql("select password from identity.person where id = :id and active")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .filter(encoded -> !encoded.isEmpty());
    }

    void setPassword(PersonId id, String encoded) {
        jdbc.sql("update identity.person set password = :password where id = :id")
                .param("password", encoded)
                .param("id", id.value())
                .update();
    }

    /** Says where somebody works: at a unit, or for null at none in particular. */
    void settle(PersonId person, @Nullable UnitId home) {
        jdbc.sql("update identity.person set unit = cast(:unit as bigint) where id = :id")
                .param("unit", home == null ? null : home.value())
                .param("id", person.value())
                .update();
    }
}
