package vn.caunoi.meetings.voices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.cells.Approved;
import vn.caunoi.cells.MemberId;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingAddress;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.Meetings;
import vn.caunoi.meetings.Office;
import vn.caunoi.meetings.Village;
import vn.caunoi.meetings.notice.Passes;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** What members write, and what of them stays with it; looked at as the database's owner may. */
@RoomTest
@Import({Village.class, Office.class, Approved.class, World.class, Staff.class})
class VoicesTest {

    private static int cells;

    @Autowired Village village;
    @Autowired Office office;
    @Autowired Meetings meetings;
    @Autowired Contributions contributions;
    @Autowired Box box;
    @Autowired Passes passes;
    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;

    @Value("${caunoi.database-url}")
    String ownersUrl;

    private JdbcClient owner;
    private UnitId cell;
    private Meeting meeting;
    private long item;
    private Person secretary;
    private Person member;
    private List<MemberId> others = List.of();

    @BeforeEach
    void aMeetingToComeWithTwoItems() {
        owner = JdbcClient.create(new DriverManagerDataSource(ownersUrl));
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        cell = village.cell("thôn Góp Ý %d".formatted(++cells));
        secretary = office.member(cell, "bi-thu-chi-bo");
        member = office.member(cell, "dang-vien");
        others = village.officials(cell, 8);
        meeting = village.meeting(cell);
        item = meetings.agenda(meeting.id()).getFirst().id();
    }

    @Test
    void aSignatureIsForThoseWhoPrepareAndEndsWithTheMeeting() throws Exception {
        writes("Nên làm đường trước mùa mưa.", "co").andExpect(status().isSeeOther());
        office.sees(secretary, voices())
                .andExpect(content().string(containsString("Nên làm đường trước mùa mưa.")))
                .andExpect(content().string(containsString(member.name())));
        Person follower = office.outsider(cell, "theo-doi-chi-bo");
        office.sees(follower, voices())
                .andExpect(content().string(containsString("Nên làm đường trước mùa mưa.")))
                .andExpect(content().string(not(containsString(member.name()))))
                .andExpect(content().string(not(containsString("Gửi ý kiến"))));
        clock.set(meeting.endsAt());
        meetings.close(meeting.id());
        assertThat(contributions.of(meeting.id())).hasSize(1).allMatch(one -> one.member() == null);
        office.sees(secretary, voices())
                .andExpect(content().string(not(containsString(member.name()))));
    }

    @Test
    void oneTakesBackWhatOneSignedAndNothingElse() throws Exception {
        writes("Ý của tôi?", "co");
        String id = contributions.of(meeting.id()).getFirst().id().toString();
        office.sends(secretary, voices() + "/" + id + "/rut").andExpect(status().isNotFound());
        office.sends(member, voices() + "/" + id + "/rut").andExpect(status().isSeeOther());
        assertThat(contributions.of(meeting.id())).isEmpty();
    }

    @Test
    void withoutAnItemOrAChoiceNothingIsTakenAndNothingIsLost() throws Exception {
        office.sends(member, voices(), "y-kien-khong-ten", "Chưa chọn gì")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn nội dung góp ý.")))
                .andExpect(content().string(containsString("Hãy chọn ghi tên hay không")))
                .andExpect(content().string(containsString("Chưa chọn gì")));
    }

    @Test
    void unsignedOnesTellNeitherWhoNorWhichCameLast() throws Exception {
        for (int each = 1; each <= 12; each++) {
            writes("Ý kiến số " + each, "khong");
        }
        assertThat(strings("select count(*)::text from meetings.signature where meeting = :of"))
                .containsExactly("0");
        assertThat(writers("contribution", "meeting", meeting.id().value())).hasSize(1);
        List<Integer> places = places("contribution", "meeting", meeting.id().value());
        assertThat(places).isNotEqualTo(places.stream().sorted().toList());
    }

    @Test
    void theBoxIsThereOnceTheCellHasResolvedIt() throws Exception {
        give(member, "Chưa có hộp").andExpect(status().isUnprocessableContent());
        office.sends(member, home() + "/nghi-quyet", "so-nghi-quyet", "05-NQ/CB")
                .andExpect(status().isForbidden());
        office.sends(
                        secretary,
                        home() + "/nghi-quyet",
                        "so-nghi-quyet",
                        "05-NQ/CB",
                        "ngay-nghi-quyet",
                        "03/11/2026")
                .andExpect(status().isSeeOther());
        office.sees(member, home())
                .andExpect(content().string(containsString("05-NQ/CB ngày 03/11/2026")))
                .andExpect(content().string(containsString("Luật Tố cáo 2018")));
        give(member, "Họp bớt đọc văn bản").andExpect(status().isSeeOther());
        give(member, "Hai lần").andExpect(status().isUnprocessableContent());
        assertThat(box.size(cell)).isOne();
    }

    @Test
    void whatIsSentAfterASessionHasEndedIsKeptForNobody() throws Exception {
        resolved();
        for (String page : List.of(home(), voices())) {
            office.sees(member, page)
                    .andExpect(content().string(containsString("name=\"khong-giu\"")));
        }
    }

    @Test
    void itOpensAtFiveAndNotBefore() throws Exception {
        resolved();
        meetings.state(meeting.id(), MeetingState.CONVENED);
        fill(4);
        office.sends(secretary, home() + "/mo", "ky", "" + meeting.id().value())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Chưa mở được")));
        assertThat(box.opened(meeting.id())).isEmpty();
        give(member, "Góp ý số 5");
        office.sends(member, home() + "/mo", "ky", "" + meeting.id().value())
                .andExpect(status().isForbidden());
        office.sends(secretary, home() + "/mo", "ky", "" + meeting.id().value())
                .andExpect(status().isSeeOther());
        assertThat(box.opened(meeting.id())).hasSize(5);
        assertThat(box.size(cell)).isZero();
        assertThat(box.give(cell, others.getFirst(), "Lần sau")).isTrue();
        office.sees(member, voices()).andExpect(content().string(containsString("Góp ý số 5")));
    }

    @Test
    void papersAndGiversShareNoWriterOfTheirOwnNoPlaceAndNoWord() {
        resolved();
        fill(8);
        Set<String> papers = writers("box_paper", "cell", cell.value());
        assertThat(papers).hasSize(1).isEqualTo(writers("box_giver", "cell", cell.value()));
        assertThat(columns("box_paper")).containsExactly("cell", "id", "text");
        assertThat(columns("box_giver")).containsExactly("cell", "mark");
        assertThat(
                        strings(
                                "select text from meetings.box_paper where cell = :of order by ctid",
                                cell.value()))
                .isNotEqualTo(
                        strings(
                                "select text from meetings.box_paper where cell = :of order by text",
                                cell.value()));
    }

    @Test
    void theJournalAndTheQueueOfEventsHearNothingOfAGift() throws Exception {
        resolved();
        long before = count("journal.entry");
        give(member, "Không ai nghe thấy").andExpect(status().isSeeOther());
        assertThat(count("journal.entry")).isEqualTo(before);
        for (String table : tables()) {
            if (!table.equals("meetings.box_paper")) {
                assertThat(strings("select whole::text from %s whole".formatted(table)))
                        .as(table)
                        .noneMatch(row -> row.contains("Không ai nghe thấy"));
            }
        }
    }

    @Test
    void whoeverComesByAPassWritesAndGivesToo() throws Exception {
        String pass = "/giay-moi/" + passes.of(meeting.id(), others.getFirst());
        mvc.perform(get(URI.create(pass + "/hop-gop-y"))).andExpect(status().isNotFound());
        resolved();
        mvc.perform(get(URI.create(pass + "/gop-y")))
                .andExpect(content().string(containsString("Hộp góp ý không ghi tên")));
        String voice = "Ý của người không có tài khoản";
        mvc.perform(
                        from(pass + "/gop-y")
                                .param("cho-noi-dung", "" + item)
                                .param("y-kien-khong-ten", voice)
                                .param("ghi-ten", "co"))
                .andExpect(status().isSeeOther());
        assertThat(contributions.of(meeting.id()).getFirst().member()).isEqualTo(others.getFirst());
        mvc.perform(from(pass + "/hop-gop-y").param("gop-y-khong-ten", "Từ giấy mời"))
                .andExpect(status().isSeeOther());
        assertThat(box.hasGiven(cell, others.getFirst())).isTrue();
        mvc.perform(from(pass + "/hop-gop-y").param("gop-y-khong-ten", "Lần nữa"))
                .andExpect(status().isUnprocessableContent());
        assertThat(box.size(cell)).isOne();
    }

    private static MockHttpServletRequestBuilder from(String path) {
        return post(URI.create(path)).header("Sec-Fetch-Site", "same-origin");
    }

    /** Filled in any order, of any size: the order in which it lies is not that of the gifts. */
    @Test
    void theOrderOfGiftsIsNotTheOrderOfPapers() {
        resolved();
        var orders = new HashSet<List<String>>();
        for (int round = 0; round < 6; round++) {
            fill(6);
            orders.add(
                    strings(
                            "select text from meetings.box_paper where cell = :of order by ctid",
                            cell.value()));
            assertThat(box.open(cell, meeting.id(), 5)).isTrue();
        }
        assertThat(orders).hasSizeGreaterThan(2);
    }

    private ResultActions writes(String text, String signed) throws Exception {
        return office.sends(
                member,
                voices(),
                "cho-noi-dung",
                "" + item,
                "y-kien-khong-ten",
                text,
                "ghi-ten",
                signed);
    }

    private ResultActions give(Person person, String text) throws Exception {
        return office.sends(person, home(), "gop-y-khong-ten", text);
    }

    private void resolved() {
        box.resolve(cell, new Box.Resolution("05-NQ/CB", LocalDate.of(2026, 11, 3)));
    }

    private void fill(int number) {
        for (int each = 1; each <= number; each++) {
            assertThat(box.give(cell, others.get(each - 1), "Góp ý thứ " + each)).isTrue();
        }
    }

    /** Which transactions wrote the rows that are there. */
    private Set<String> writers(String table, String column, long of) {
        return new TreeSet<>(
                strings(
                        "select xmin::text from meetings.%s where %s = :of"
                                .formatted(table, column),
                        of));
    }

    /** The numbers at the end of the texts, as the rows lie. */
    private List<Integer> places(String table, String column, long of) {
        var numbers = new ArrayList<Integer>();
        strings(
                        "select text from meetings.%s where %s = :of order by ctid"
                                .formatted(table, column),
                        of)
                .forEach(text -> numbers.add(Integer.parseInt(text.replaceAll("\\D", ""))));
        return numbers;
    }

    private List<String> columns(String table) {
        return owner.sql(
                        """
                        select column_name from information_schema.columns
                        where table_schema = 'meetings' and table_name = :table order by 1
                        """)
                .param("table", table)
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

    private long count(String table) {
        return owner.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> strings(String sql) {
        return strings(sql, meeting.id().value());
    }

    private List<String> strings(String sql, long of) {
        return owner.sql(sql).param("of", of).query((row, _) -> row.getString(1)).list();
    }

    private String voices() {
        return MeetingAddress.of(meeting) + "/gop-y";
    }

    private String home() {
        return MeetingAddress.of(cell) + "/hop-gop-y";
    }
}
