package vn.caunoi.cells;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/** The secretary keeps the list of the cell; nobody from elsewhere sees anything of it. */
@RoomTest
@RecordApplicationEvents
@Import({World.class, Staff.class, Approved.class})
class CellPagesTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired private MockMvc mvc;
    @Autowired private Cells cells;
    @Autowired private Members members;
    @Autowired private Approved party;
    @Autowired private Staff staff;
    @Autowired private World world;
    @Autowired private Sites sites;
    @Autowired private JdbcClient jdbc;
    @Autowired private MovableClock clock;

    private UnitId here = new UnitId(0);
    private UnitId there = new UnitId(0);
    private Person secretary;
    private Person stranger;

    @BeforeEach
    void twoCellsEachWithItsSecretary() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        party.open();
        if (sites.all().isEmpty()) {
            world.site("chi-bo.localhost");
        }
        here = party.cell("thôn Đông");
        there = party.cell("thôn Đoài");
        secretary = staff.hire("bi-thu-" + here.value(), "bi-thu-chi-bo", here);
        stranger = staff.hire("bi-thu-" + there.value(), "bi-thu-chi-bo", there);
    }

    @Test
    void aStrangerFromTheNextCellSeesNothing() throws Exception {
        MemberId member = join("Vũ Văn Bình", MemberStanding.OFFICIAL);
        for (String page :
                List.of("", "/them", "/nhap", "/thong-tin", "/danh-sach.csv", "/danh-sach.xlsx")) {
            mvc.perform(get(of(here) + page).with(Staff.as(stranger)))
                    .andExpect(status().isForbidden());
        }
        for (String page : List.of("", "/sua", "/thay-doi", "/xoa")) {
            String path = "/dang-vien/" + member.value() + page;
            mvc.perform(get(of(here) + path).with(Staff.as(stranger)))
                    .andExpect(status().isForbidden());
            mvc.perform(get(of(there) + path).with(Staff.as(stranger)))
                    .andExpect(status().isNotFound());
        }
        send(stranger, of(there) + "/dang-vien/" + member.value() + "/xoa", "dong-y", "co")
                .andExpect(status().isNotFound());
        mvc.perform(get("/chi-bo").with(Staff.as(stranger)))
                .andExpect(content().string(containsString("thôn Đoài")))
                .andExpect(content().string(not(containsString("thôn Đông"))));
    }

    @Test
    void whoLooksAfterTheProgramSeesNoMember() throws Exception {
        Person chief = staff.hire("quan-tri-chung", "quan-tri", null);
        Person local = staff.hire("quan-tri-" + here.value(), "quan-tri", here);
        MemberId member = join("Vũ Văn Bình", MemberStanding.OFFICIAL);
        for (Person administrator : List.of(chief, local)) {
            for (String page : List.of("/chi-bo", of(here), of(here, member))) {
                mvc.perform(get(page).with(Staff.as(administrator)))
                        .andExpect(status().isForbidden());
            }
        }
    }

    @Test
    void theCommitteeReadsAndTheOthersTakePart() throws Exception {
        MemberId member =
                members.add(
                        here,
                        new Particulars(
                                "Vũ Văn Bình",
                                1966,
                                new MemberContact(ContactWay.PHONE, "0912 345 678", ""),
                                null),
                        MemberStanding.OFFICIAL,
                        SPRING);
        Person committee = staff.hire("chi-uy-" + here.value(), "chi-uy-vien", here);
        mvc.perform(get(of(here)).with(Staff.as(committee)))
                .andExpect(content().string(containsString("Vũ Văn Bình")))
                .andExpect(content().string(not(containsString("Thêm đảng viên"))));
        mvc.perform(get(of(here, member)).with(Staff.as(committee)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("0912"))));
        mvc.perform(get(of(here, member)).with(Staff.as(secretary)))
                .andExpect(content().string(containsString("0912 345 678")));
        for (String role : List.of("dang-vien", "theo-doi-chi-bo")) {
            Person somebody = staff.hire(role + here.value(), role, here);
            mvc.perform(get("/chi-bo").with(Staff.as(somebody)))
                    .andExpect(content().string(containsString("thôn Đông")));
            mvc.perform(get(of(here)).with(Staff.as(somebody))).andExpect(status().isForbidden());
        }
    }

    @Test
    void aCellWithoutAnybodySaysHowToBegin() throws Exception {
        mvc.perform(get(of(here)).with(Staff.as(secretary)))
                .andExpect(content().string(containsString("Danh sách chưa có ai")));
    }

    @Test
    void somebodyIsPutOnTheListAndTheJournalNamesANumber() throws Exception {
        add("Nguyễn Thị Hoa", "1970").andExpect(status().isSeeOther());
        Member member = cells.on(here, TODAY).getFirst();
        assertThat(member.name()).isEqualTo("Nguyễn Thị Hoa");
        assertThat(cells.contact(member.id()).orElseThrow().phone()).isEqualTo("0912 345 678");
        assertThat(journal())
                .contains("đảng viên số " + member.id().value())
                .doesNotContain("Hoa")
                .doesNotContain("1970")
                .doesNotContain("0912");
        add("Nguyễn Thị Hoa", "1970")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đã có người cùng họ tên")));
    }

    @Test
    void allThatIsWrongIsSaidAtOnceAndNothingTypedIsLost() throws Exception {
        send(
                        secretary,
                        of(here) + "/them",
                        "ho-ten",
                        "Hoa",
                        "nam-sinh",
                        "70",
                        "tu-cach",
                        "",
                        "tu-ngay",
                        "mai",
                        "lien-he",
                        "EMAIL",
                        "thu-dien-tu",
                        "hoa-tai-nha",
                        "tai-khoan",
                        "1 or 1=1")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi đủ họ và tên")))
                .andExpect(content().string(containsString("Hãy ghi năm sinh bằng bốn chữ số")))
                .andExpect(content().string(containsString("Tư cách là chính thức")))
                .andExpect(content().string(containsString("Hãy ghi ngày bắt đầu")))
                .andExpect(content().string(containsString("Địa chỉ thư viết dạng")))
                .andExpect(content().string(containsString("Hãy chọn một tài khoản")))
                .andExpect(content().string(containsString("hoa-tai-nha")));
        assertThat(cells.on(here, TODAY)).isEmpty();
    }

    @Test
    void aProbationaryMemberBecomesOfficialOnceAndTakesAnOfficeThen() throws Exception {
        MemberId member = join("Trần Đức Việt", MemberStanding.PROBATIONARY);
        change(member, "SECRETARY", "01/06/2026")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("do đảng viên chính thức giữ")));
        change(member, "OFFICIAL", "01/06/2026").andExpect(redirectedUrl(of(here, member)));
        change(member, "OFFICIAL", "01/07/2026").andExpect(status().isUnprocessableContent());
        change(member, "SECRETARY", "01/07/2026").andExpect(redirectedUrl(of(here, member)));
        assertThat(cells.on(here, LocalDate.of(2026, 5, 31)).getFirst().isOfficial()).isFalse();
        assertThat(cells.on(here, TODAY).getFirst().office()).isEqualTo(CellOffice.SECRETARY);
        MemberId other = join("Vũ Văn Bình", MemberStanding.OFFICIAL);
        change(other, "SECRETARY", "01/08/2026")
                .andExpect(content().string(containsString("Chi bộ đang có bí thư")));
        mvc.perform(get(of(here, member)).with(Staff.as(secretary)))
                .andExpect(content().string(containsString("từ 01/03/2026 đến hết 31/05/2026")));
    }

    @Test
    void aLeaveHasALastDayAndADepartureHasNone() throws Exception {
        MemberId member = join("Vũ Đình Ái", MemberStanding.OFFICIAL);
        send(secretary, of(here, member) + "/thay-doi", leave("AWAY", "01/04/2026", "30/04/2026"))
                .andExpect(status().isSeeOther());
        assertThat(cells.on(here, LocalDate.of(2026, 4, 30)).getFirst().leave())
                .isEqualTo(Leave.AWAY);
        assertThat(cells.on(here, LocalDate.of(2026, 5, 1)).getFirst().leave()).isNull();
        send(
                        secretary,
                        of(here, member) + "/thay-doi",
                        leave("TRANSFER", "01/06/2026", "30/06/2026"))
                .andExpect(status().isUnprocessableContent());
        change(member, "TRANSFER", "01/06/2026").andExpect(status().isSeeOther());
        assertThat(cells.on(here, TODAY)).isEmpty();
        mvc.perform(get(of(here)).with(Staff.as(secretary)))
                .andExpect(content().string(containsString("đến hết 31/05/2026")));
        mvc.perform(get(of(here)).param("ngay", "31/05/2026").with(Staff.as(secretary)))
                .andExpect(content().string(containsString("1 đảng viên: 1 chính thức")));
        change(member, "BACK", "01/07/2026")
                .andExpect(content().string(containsString("không thuộc chi bộ")));
    }

    @Test
    void whoLeftComesBackAsWhatTheyWere() throws Exception {
        MemberId member = join("Vũ Văn Bình", MemberStanding.OFFICIAL);
        change(member, "RETURN", "01/05/2026")
                .andExpect(content().string(containsString("vẫn thuộc chi bộ")));
        change(member, "TRANSFER", "01/06/2026").andExpect(status().isSeeOther());
        change(member, "RETURN", "01/02/2026").andExpect(status().isUnprocessableContent());
        change(member, "RETURN", "01/09/2026").andExpect(redirectedUrl(of(here, member)));
        assertThat(cells.on(here, LocalDate.of(2026, 8, 31))).isEmpty();
        assertThat(cells.on(here, TODAY)).singleElement().matches(Member::isOfficial);
    }

    @Test
    void whatIsKeptIsPutRightAndForgottenOnRequest(ApplicationEvents told) throws Exception {
        MemberId member = join("Vũ Văn Bỉnh", MemberStanding.OFFICIAL);
        send(
                        secretary,
                        of(here, member) + "/sua",
                        "ho-ten",
                        "Vũ Văn Bình",
                        "nam-sinh",
                        "1966",
                        "lien-he",
                        "PAPER")
                .andExpect(redirectedUrl(of(here, member)));
        assertThat(cells.on(here, TODAY).getFirst().name()).isEqualTo("Vũ Văn Bình");
        assertThat(journal()).contains("họ tên, năm sinh").doesNotContain("Bình");
        send(secretary, of(here, member) + "/xoa").andExpect(status().isUnprocessableContent());
        send(secretary, of(here, member) + "/xoa", "dong-y", "co")
                .andExpect(redirectedUrl(of(here)));
        for (String table : List.of("membership", "leave", "office")) {
            assertThat(
                            jdbc.sql("select member from cells." + table + " where member = :id")
                                    .param("id", member.value())
                                    .query((row, _) -> row.getLong("member"))
                                    .list())
                    .isEmpty();
        }
        mvc.perform(get(of(here, member)).with(Staff.as(secretary)))
                .andExpect(status().isNotFound());
        assertThat(told.stream(MemberErased.class)).containsExactly(new MemberErased(here, member));
        assertThat(journal()).doesNotContain("Bình").doesNotContain("Bỉnh");
    }

    @Test
    void aListThatWentOutComesInAgain() throws Exception {
        add("Nguyễn Thị Hoa", "1970");
        join("Vũ Văn Bình", MemberStanding.OFFICIAL);
        MemberId young = join("Trần Đức Việt", MemberStanding.PROBATIONARY);
        members.appoint(
                cells.on(here, TODAY).getFirst().id(),
                CellOffice.SECRETARY,
                LocalDate.of(2026, 5, 1));
        for (String format : List.of("csv", "xlsx")) {
            byte[] file =
                    mvc.perform(get(of(here) + "/danh-sach." + format).with(Staff.as(secretary)))
                            .andReturn()
                            .getResponse()
                            .getContentAsByteArray();
            List<String> before = told();
            cells.on(here, TODAY).forEach(member -> members.erase(member.id()));
            String look = importing("danh-sach." + format, file);
            assertThat(look).contains("Sẽ thêm 3 đảng viên");
            assertThat(cells.on(here, TODAY)).isEmpty();
            send(
                            secretary,
                            of(here) + "/nhap",
                            "noi-dung",
                            Jsoup.parse(look).select("input[name=noi-dung]").attr("value"))
                    .andExpect(redirectedUrl(of(here)));
            assertThat(told()).isEqualTo(before).hasSize(3);
        }
        assertThat(members.find(here, young)).isEmpty();
    }

    @Test
    void aFileWithOneWrongRowBringsNobodyAndComesBackWithTheReason() throws Exception {
        String look =
                importing(
                        "danh-sach.csv",
                        """
                        Họ và tên;Ngày sinh;Tư cách;Từ ngày;Lương
                        Nguyễn Thị Hoa;19/05/1970;chính thức;03/02/2004;5000000
                        Nguyễn Thị Hoa;1970;chính thức;03/02/2004;
                        Lê Văn Dũng;1988;đảng viên;32/01/2010;
                        """
                                .getBytes(StandardCharsets.UTF_8));
        assertThat(look)
                .contains("có 3 chỗ cần sửa")
                .contains("Đã có người cùng họ tên")
                .contains("Tư cách là chính thức")
                .contains("Hãy ghi ngày bắt đầu");
        String content = Jsoup.parse(look).select("input[name=noi-dung]").attr("value");
        send(secretary, of(here) + "/nhap", "noi-dung", content)
                .andExpect(status().isUnprocessableContent());
        assertThat(cells.on(here, TODAY)).isEmpty();
        send(secretary, of(here) + "/nhap/tep-loi", "noi-dung", content)
                .andExpect(status().isOk())
                .andExpect(
                        content()
                                .contentTypeCompatibleWith(
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
    }

    private String importing(String name, byte[] file) throws Exception {
        return mvc.perform(
                        multipart(of(here) + "/nhap")
                                .file(new MockMultipartFile("tep", name, "text/csv", file))
                                .with(Staff.as(secretary)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** All of the list that a file carries. */
    private List<String> told() {
        return cells.on(here, TODAY).stream()
                .map(member -> members.find(here, member.id()).orElseThrow())
                .map(
                        kept ->
                                kept.who()
                                        + " "
                                        + kept.who().contact().phone()
                                        + kept.belongs()
                                        + kept.offices())
                .toList();
    }

    private ResultActions add(String name, String year) throws Exception {
        return send(
                secretary,
                of(here) + "/them",
                "ho-ten",
                name,
                "nam-sinh",
                year,
                "tu-cach",
                "OFFICIAL",
                "tu-ngay",
                "19/05/2004",
                "lien-he",
                "PHONE",
                "dien-thoai",
                "0912 345 678");
    }

    private ResultActions change(MemberId member, String what, String since) throws Exception {
        return send(secretary, of(here, member) + "/thay-doi", "thay-doi", what, "tu-ngay", since);
    }

    private static String[] leave(String what, String since, String until) {
        return new String[] {"thay-doi", what, "tu-ngay", since, "den-het", until};
    }

    private ResultActions send(Person who, String path, String... fields) throws Exception {
        MockHttpServletRequestBuilder form = post(path).with(Staff.as(who));
        for (int at = 0; at < fields.length; at += 2) {
            form = form.param(fields[at], fields[at + 1]);
        }
        return mvc.perform(form);
    }

    private MemberId join(String name, MemberStanding standing) {
        return members.add(
                here, new Particulars(name, 1969, MemberContact.NONE, null), standing, SPRING);
    }

    private String journal() {
        return String.join(
                "\n",
                jdbc.sql(
                                """
                                select what || ' ' || before || ' ' || after as told
                                from journal.entry where unit = :unit
                                """)
                        .param("unit", here.value())
                        .query((row, _) -> row.getString("told"))
                        .list());
    }

    private static String of(UnitId cell) {
        return "/chi-bo/" + cell.value();
    }

    private static String of(UnitId cell, MemberId member) {
        return of(cell) + "/dang-vien/" + member.value();
    }
}
