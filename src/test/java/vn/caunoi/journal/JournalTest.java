package vn.caunoi.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.RoomTest;
import vn.caunoi.journal.Entry.Hash;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.UnitsLoaded;

@RoomTest
class JournalTest {

    @Autowired Journal journal;
    @Autowired Chain chain;
    @Autowired JournalCheck check;
    @Autowired Verification verification;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;
    @Autowired List<DemoPart> parts;

    @Value("${caunoi.database-url}")
    String ownerUrl = "";

    @BeforeEach
    void anEmptyJournal() throws SQLException {
        asOwner(
                "set caunoi.owner_act = 'demo purge'; truncate journal.entry, journal.head, journal.verification");
    }

    @Test
    void eightNodesAtOnceKeepOneChain() throws Exception {
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String who = "người " + i;
            writers.add(() -> thirtyActs(who));
        }
        try (var nodes = Executors.newFixedThreadPool(8)) {
            for (var done : nodes.invokeAll(writers)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(chain.verify()).isEqualTo(new Chain.Verdict(240, Optional.empty(), ""));
    }

    @Test
    void anActOfATransactionThatFailsIsNotRecorded() {
        transaction.executeWithoutResult(
                status -> {
                    acts(1);
                    status.setRollbackOnly();
                });
        acts(1);

        assertThat(chain.verify().entries()).isEqualTo(1);
        assertThat(chain.verify().whole()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set who = 'người khác'",
                "delete from journal.entry",
                "truncate journal.entry"
            })
    void theProgramCannotRewriteIt(String sql) {
        acts(2);

        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> asOwner(sql)).hasMessageContaining("the journal only grows");
        assertThatThrownBy(
                        () ->
                                asOwner(
                                        "set role caunoi_app; set caunoi.owner_act = 'demo purge'; "
                                                + sql))
                .hasMessageContaining("permission denied");
        assertThat(chain.verify().entries()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "update journal.entry set who = '' where number = 3 | 3 | nội dung dòng này đã bị sửa",
                "update journal.entry set at = at + interval '1 second' where number = 1 | 1 | nội dung dòng này đã bị sửa",
                "update journal.entry set unit = 9 where number = 5 | 5 | nội dung dòng này đã bị sửa",
                "delete from journal.entry where number = 2 | 2 | dòng này đã mất",
                "delete from journal.entry where number = 5 | 5 | các dòng cuối đã mất",
                "update journal.entry set previous = own where number = 4 | 4 | dòng này không nối vào dòng trước",
                "delete from journal.head | 6 | các dòng cuối đã mất"
            })
    void whatTheOwnerTampersWithIsFoundAndNamed(String sql, long broken, String reason)
            throws SQLException {
        acts(5);
        asOwner(
                "alter table journal.entry disable trigger only_grows; "
                        + sql
                        + "; alter table journal.entry enable trigger only_grows");

        Chain.Verdict verdict = chain.verify();

        assertThat(verdict.broken()).hasValue(broken);
        assertThat(verdict.reason()).isEqualTo(reason);
        assertThat(check.look().good()).isFalse();
        assertThat(check.look().sentence()).startsWith("Nhật ký hỏng từ dòng " + broken);
    }

    @Test
    void aHundredThousandLinesAreRecomputedInSeconds() throws Exception {
        longJournal(100_000);

        Instant begun = Instant.now();
        assertThat(chain.verify()).isEqualTo(new Chain.Verdict(100_000, Optional.empty(), ""));
        Duration took = Duration.between(begun, Instant.now());

        assertThat(took).isLessThan(Duration.ofSeconds(30));
        asOwner(
                "alter table journal.entry disable trigger only_grows; "
                        + "update journal.entry set after = '' where number = 54321; "
                        + "alter table journal.entry enable trigger only_grows");
        assertThat(chain.verify().broken()).hasValue(54_321L);
    }

    @Test
    void whatWasFoundIsRemembered() throws SQLException {
        acts(2);
        assertThat(check.look().good()).isTrue();
        assertThat(verification.state().sentence()).isEqualTo("Nhật ký nguyên vẹn, 2 dòng.");
        asOwner("delete from journal.head");
        check.look();
        assertThat(verification.state().whole()).isFalse();
    }

    @Test
    void anEmptyJournalIsWhole() {
        assertThat(check.look().sentence()).isEqualTo("Nhật ký nguyên vẹn, 0 dòng.");
    }

    @Test
    void afterAPurgeItBeginsAnewAndSaysSo() throws SQLException {
        acts(3);
        anEmptyJournal();
        parts.forEach(DemoPart::purged);

        assertThat(chain.verify().entries()).isEqualTo(1);
        assertThat(
                        jdbc.sql("select what from journal.entry where number = 1")
                                .query(String.class)
                                .single())
                .isEqualTo("demo.purge");
    }

    @Test
    void whatUnitsDidIsRecordedWithIt() {
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new UnitsLoaded("a.csv", "3 đơn vị")));

        assertThat(
                        jdbc.sql("select what || ' ' || before || ' ' || after  from journal.entry")
                                .query(String.class)
                                .single())
                .isEqualTo("units.load a.csv 3 đơn vị");
    }

    private boolean thirtyActs(String who) {
        for (int i = 0; i < 30; i++) {
            journal.record(new Act(who, "thử", null, "", "lần " + i));
        }
        return true;
    }

    private void acts(int count) {
        for (int i = 1; i <= count; i++) {
            journal.record(new Act("bà A", "thử", null, "", "lần " + i));
        }
    }

    private void longJournal(int lines) throws SQLException, IOException {
        var rows = new StringBuilder();
        Hash end = Hash.OF_NOTHING;
        Instant at = Instant.parse("2026-11-23T02:00:00Z");
        for (int i = 1; i <= lines; i++) {
            var act = new Act("bà A", "thử", null, "", "lần " + i);
            var entry = new Entry(i, at, "máy chủ", act, end);
            rows.append(
                    "%d\t%s\t%s\t%s\t%s\t\t%s\t\\\\x%s\t\\\\x%s\n"
                            .formatted(
                                    i,
                                    at,
                                    act.who(),
                                    "máy chủ",
                                    act.what(),
                                    act.after(),
                                    end.hex(),
                                    entry.own().hex()));
            end = entry.own();
        }
        try (var connection = DriverManager.getConnection(ownerUrl)) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy journal.entry (number, at, who, network, what, before, after,"
                                    + " previous, own) from stdin",
                            new StringReader(rows.toString()));
        }
        asOwner(
                "insert into journal.head (number, own) values (%d, '\\x%s')"
                        .formatted(lines, end.hex()));
    }

    private void asOwner(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(ownerUrl);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
