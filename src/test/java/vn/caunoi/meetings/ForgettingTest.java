package vn.caunoi.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.MemberErased;
import vn.caunoi.cells.MemberId;
import vn.caunoi.cells.MemberStanding;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** What a closed meeting has forgotten, looked for with the eyes of the database's owner. */
@RoomTest
@Import({Village.class, Approved.class, World.class})
class ForgettingTest {

    private static final String PLANTED = "Hoàng Thị Kín Đáo";

    private static int hosts;

    @Autowired Village village;
    @Autowired Meetings meetings;
    @Autowired MovableClock clock;
    @Autowired ApplicationEventPublisher events;

    @Value("${caunoi.database-url}")
    String ownersUrl;

    private JdbcClient owner;
    private UnitId cell;
    private MemberId planted;
    private Meeting meeting;

    @BeforeEach
    void aMeetingInWhichSixPeopleSpoke() {
        owner = JdbcClient.create(new DriverManagerDataSource(ownersUrl));
        clock.set(Village.EVENING);
        cell = village.cell("thôn Nam %d".formatted(++hosts));
        planted = village.member(cell, PLANTED, MemberStanding.OFFICIAL);
        village.officials(cell, 7);
        meeting = village.meeting(cell);
        meetings.seat(meeting.id());
        long item = meetings.agenda(meeting.id()).getFirst().id();
        List<Deed> deeds = new ArrayList<>(List.of(new Deed.Opened(), new Deed.ItemBegun(item)));
        for (int seat = 1; seat <= 8; seat++) {
            deeds.add(new Deed.Came(seat, false));
        }
        for (int seat = 1; seat <= 6; seat++) {
            deeds.add(new Deed.AskedFloor(item, seat));
            deeds.add(new Deed.BeganSpeaking(item, seat));
            deeds.add(new Deed.EndedSpeaking(item, seat));
        }
        deeds.add(new Deed.AskedFloor(item, 7));
        deeds.add(new Deed.LeftQueue(item, 7));
        deeds.add(new Deed.Noted(UUID.randomUUID(), item, "Nên làm đường trước."));
        deeds.forEach(
                deed -> meetings.record(meeting.id(), List.of(Village.act(clock.instant(), deed))));
    }

    @Test
    void whileTheMeetingLastsSomebodyCouldLook() {
        assertThat(rows("meetings.turn")).isNotEmpty();
        assertThat(rows("meetings.seat")).hasSize(8);
    }

    @Test
    void afterwardsOnlyTheNumberOfSpeakersIsKnown() {
        clock.pass(Duration.ofMinutes(90));
        assertThat(meetings.close(meeting.id()).speakers()).isEqualTo(6);
        assertThat(rows("meetings.turn")).isEmpty();
        assertThat(rows("meetings.seat")).isEmpty();
        assertThat(rows("meetings.act"))
                .noneMatch(row -> row.contains("speaking"))
                .noneMatch(row -> row.contains("floor"))
                .noneMatch(row -> row.contains("queue"));
    }

    @Test
    void theFiguresOfAClosedMeetingAreNumbersAndNothingElse() {
        meetings.close(meeting.id());
        assertThat(
                        owner.sql(
                                        """
                                        select distinct jsonb_typeof(value) from meetings.meeting,
                                          jsonb_each(result) where id = :id
                                        """)
                                .param("id", meeting.id().value())
                                .query((row, _) -> row.getString(1))
                                .list())
                .containsExactlyInAnyOrder("number", "boolean");
    }

    /** The list of members itself may name them, and nothing else in the whole database. */
    @Test
    void noTableOfTheProgramNamesWhoeverWasThere() {
        meetings.close(meeting.id());
        var found = new TreeMap<String, List<String>>();
        for (String table : tables()) {
            List<String> naming =
                    wholeRows(table).stream().filter(row -> row.contains(PLANTED)).toList();
            if (!naming.isEmpty()) {
                found.put(table, naming);
            }
        }
        assertThat(found.keySet()).containsExactly("cells.member");
    }

    /** Signatures, replies, passes: whatever tables there are, a row of hers is put into each. */
    @Test
    void noTableOfTheRoomJoinsTheMeetingToAMember() {
        List<String> tables = tablesOfMembers();
        assertThat(tables).contains("seat");
        tables.forEach(this::plant);
        assertThat(tables).allMatch(table -> pointsAtHer(table) > 0);
        meetings.close(meeting.id());
        assertThat(tables).allMatch(table -> pointsAtHer(table) == 0);
    }

    /** The answer, the pass, the seat of somebody do not wait for the closing. */
    @Test
    void whoIsErasedFromTheListIsForgottenAtOnce() {
        List<String> tables = tablesOfMembers();
        tables.forEach(this::plant);
        events.publishEvent(new MemberErased(cell, planted));
        assertThat(tables).allMatch(table -> pointsAtHer(table) == 0);
        assertThat(rows("meetings.place")).hasSize(8);
    }

    private List<String> tablesOfMembers() {
        return owner.sql(
                        """
                        select table_name from information_schema.columns
                        where table_schema = 'meetings' and column_name in ('meeting', 'member')
                        group by table_name having count(*) = 2
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** A row with nothing in it but what the table cannot do without. */
    private void plant(String table) {
        Map<String, String> values = new TreeMap<>();
        owner.sql(
                        """
                        select column_name, case data_type when 'uuid' then 'gen_random_uuid()'
                            when 'text' then '''x''' when 'bytea' then '''x''::bytea'
                            when 'boolean' then 'false' when 'timestamp with time zone' then 'now()'
                            else '1' end
                        from information_schema.columns
                        where table_schema = 'meetings' and table_name = :table
                          and is_nullable = 'NO' and is_identity = 'NO' and column_default is null
                        """)
                .param("table", table)
                .query(
                        row -> {
                            values.put(row.getString(1), row.getString(2));
                        });
        values.put("meeting", Long.toString(meeting.id().value()));
        values.put("member", Long.toString(planted.value()));
        owner.sql(
                        "insert into meetings.%s (%s) values (%s) on conflict do nothing"
                                .formatted(
                                        table,
                                        String.join(", ", values.keySet()),
                                        String.join(", ", values.values())))
                .update();
    }

    private int pointsAtHer(String table) {
        return owner.sql(
                        """
                        select count(*) from meetings.%s
                        where meeting = :meeting and member = :member
                        """
                                .formatted(table))
                .param("meeting", meeting.id().value())
                .param("member", planted.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void theJournalSaysThatAMeetingWasClosedAndNothingOfIt() {
        meetings.close(meeting.id());
        assertThat(
                        owner.sql(
                                        """
                                        select what, after from journal.entry
                                        where unit = :cell order by number
                                        """)
                                .param("cell", cell.value())
                                .query((row, _) -> row.getString(1) + ": " + row.getString(2))
                                .list())
                .containsExactly(
                        "sinh-hoat.du-kien: cuộc họp %d, thường kỳ".formatted(meeting.id().value()),
                        "sinh-hoat.khai-mac: cuộc họp %d, thường kỳ"
                                .formatted(meeting.id().value()),
                        "sinh-hoat.be-mac: cuộc họp %d, thường kỳ".formatted(meeting.id().value()));
    }

    @Test
    void theProgramItselfMayNotRewriteWhatHappened() throws SQLException {
        try (var connection = DriverManager.getConnection(ownersUrl);
                var rights =
                        connection.prepareStatement(
                                """
                                select string_agg(privilege_type, ' ' order by privilege_type)
                                from information_schema.role_table_grants
                                where grantee = 'caunoi_app' and table_schema = 'meetings'
                                  and table_name = 'act'
                                """);
                var row = rights.executeQuery()) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("INSERT SELECT");
        }
    }

    @Test
    void whatIsForgottenStandsInNoBackup() {
        assertThat(new MeetingsBackup().rows()).containsKeys("meetings.seat", "meetings.turn");
    }

    private List<String> rows(String table) {
        return owner.sql("select whole::text from %s whole where meeting = :id".formatted(table))
                .param("id", meeting.id().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> wholeRows(String table) {
        return owner.sql("select whole::text from %s whole".formatted(table))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private List<String> tables() {
        return owner.sql(
                        """
                        select format('%I.%I', table_schema, table_name)
                        from information_schema.tables
                        where table_schema not in ('pg_catalog', 'information_schema')
                          and table_type = 'BASE TABLE'
                        """)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
