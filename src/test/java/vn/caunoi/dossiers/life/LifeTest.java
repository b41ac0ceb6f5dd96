package vn.caunoi.dossiers.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static vn.caunoi.identity.Staff.as;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.VeraPdf;
import vn.caunoi.calendar.Limit;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Dossiers;
import vn.caunoi.dossiers.Holding;
import vn.caunoi.dossiers.Holdings;
import vn.caunoi.dossiers.Passing;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.dossiers.Subject;
import vn.caunoi.dossiers.Workflow;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.procedures.Channel;
import vn.caunoi.procedures.Step;
import vn.caunoi.spreadsheets.Folded;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.World;

/**
 * A dossier goes from hand to hand until its result is with the applicant. 08/09/2025 is a Monday.
 */
@RoomTest
@Import({World.class, Staff.class})
class LifeTest {

    private static final String HOST = "xa-viec.localhost";
    private static final String OTHER_HOST = "xa-ngoai.localhost";
    private static int hired;

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Staff staff;
    @Autowired Dossiers dossiers;
    @Autowired Holdings holdings;
    @Autowired Alarms alarms;
    @Autowired JdbcClient jdbc;

    private UnitId unit = new UnitId(0);
    private DossierId dossier = new DossierId(0);
    private Person hoa;
    private Person lan;

    @BeforeEach
    void hoaTookADossierIn() {
        unit = unit(HOST);
        hoa = hire("can-bo-mot-cua", unit);
        lan = hire("can-bo-mot-cua", unit);
        clock.set(Instant.parse("2025-09-08T02:00:00Z"));
        dossier = open();
        clock.pass(Duration.ofMinutes(5));
    }

    @Test
    void theNextMorningAColleagueTakesItOverAsksResumesFinishesAndHandsOut() throws Exception {
        clock.set(Instant.parse("2025-09-09T01:00:00Z"));
        done(lan, "nhan-ve");
        assertThat(holding().holder()).isEqualTo(lan.id());
        done(lan, "bat-dau");
        done(lan, "yeu-cau-bo-sung", "ghi-ro", "Bản sao giấy khai sinh.");
        assertThat(standing().state()).isEqualTo(DossierState.AWAITING_SUPPLEMENT);
        clock.set(Instant.parse("2025-09-11T01:00:00Z"));
        done(lan, "da-bo-sung");
        assertThat(standing().dueOn()).isEqualTo("2025-09-18");
        done(lan, "co-ket-qua");
        done(hoa, "tra-ket-qua", "cach-tra", "ky-nhan", "nguoi-ky-nhan", "Bà Nguyễn Thị An");
        assertThat(standing().state()).isEqualTo(DossierState.RETURNED);
        assertThat(holdings.of(dossier)).isEmpty();
        page(hoa)
                .andExpect(content().string(containsString("Bà Nguyễn Thị An")))
                .andExpect(content().string(containsString("Không cần người giữ")));
        assertThat(holdings.history(dossier))
                .extracting(Passing::kind)
                .containsExactly(
                        Passing.Kind.BEGUN,
                        Passing.Kind.TAKEN,
                        Passing.Kind.RESUMED,
                        Passing.Kind.ENDED);
    }

    @Test
    void whoeverComesSecondIsToldWhoWasFirstAndLosesNothing() throws Exception {
        String seen = version(lan);
        done(hoa, "bat-dau");
        send(lan, "nhan-ve", seen, "loi-nhan", "Tôi làm tiếp nhé")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("hồ sơ đã đổi: " + hoa.name())))
                .andExpect(content().string(containsString("Bắt đầu xử lý")))
                .andExpect(content().string(containsString("Tôi làm tiếp nhé")));
        assertThat(holding().holder()).isEqualTo(hoa.id());
        done(lan, "nhan-ve", "loi-nhan", "Tôi làm tiếp nhé");
        assertThat(holding().holder()).isEqualTo(lan.id());
    }

    @Test
    void whoeverDoesNotHoldItDoesNotWorkOnIt() throws Exception {
        send(lan, "co-ket-qua", version(lan))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Bạn chưa giữ hồ sơ này")));
        assertThat(standing().state()).isEqualTo(DossierState.RECEIVED);
    }

    @Test
    void nd61Article19Clause4ALateSupplementIsAskedForOnlyWithAPlea() throws Exception {
        clock.set(Instant.parse("2025-09-15T02:00:00Z"));
        form(hoa, "yeu-cau-bo-sung")
                .andExpect(content().string(containsString("chậm nhất ngày 11/09/2025")))
                .andExpect(content().string(containsString("chưa đối chiếu")))
                .andExpect(content().string(containsString("giai-trinh")));
        send(hoa, "yeu-cau-bo-sung", version(hoa), "ghi-ro", "Bản sao trích lục.")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy giải trình")))
                .andExpect(content().string(containsString("Bản sao trích lục.")));
        done(
                hoa,
                "yeu-cau-bo-sung",
                "ghi-ro",
                "Bản sao trích lục.",
                "giai-trinh",
                "Người nộp vừa báo mất bản chính.");
        assertThat(standing().state()).isEqualTo(DossierState.AWAITING_SUPPLEMENT);
        page(lan).andExpect(content().string(containsString("dù quy định nói khác: Người nộp")));
        Person leader = hire("lanh-dao", unit);
        for (String list : List.of("/tai-viec", "/tai-viec/giai-trinh.csv")) {
            ask(leader, get(URI.create(inbox() + list)))
                    .andExpect(content().string(containsString("Người nộp vừa báo mất bản chính.")))
                    .andExpect(content().string(containsString(standing().code())));
        }
        ask(lan, get(URI.create(inbox() + "/tai-viec/giai-trinh.csv")))
                .andExpect(status().isForbidden());
    }

    @Test
    void allThatIsMissingInAFormIsSaidAtOnce() throws Exception {
        send(hoa, "hoi-y-kien", version(hoa), "hen-tra-loi", "hôm qua")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi tên cơ quan được hỏi.")))
                .andExpect(content().string(containsString("Hãy ghi rõ: nội dung hỏi.")))
                .andExpect(content().string(containsString("Hãy ghi một ngày từ hôm nay")));
    }

    @Test
    void anotherAgencyIsAskedAndTheClockRunsOn() throws Exception {
        done(
                hoa,
                "hoi-y-kien",
                "co-quan",
                "Công an xã",
                "ghi-ro",
                "Xác nhận nơi cư trú.",
                "hen-tra-loi",
                "10/09/2025");
        assertThat(standing().state()).isEqualTo(DossierState.RECEIVED);
        assertThat(standing().dueOn()).isEqualTo("2025-09-15");
        send(
                        hoa,
                        "hoi-y-kien",
                        version(hoa),
                        "co-quan",
                        "Công an xã",
                        "ghi-ro",
                        "Xác nhận nơi cư trú.",
                        "hen-tra-loi",
                        "10/09/2025")
                .andExpect(content().string(containsString("đang chờ trả lời")));
        clock.set(Instant.parse("2025-09-11T02:00:00Z"));
        page(hoa).andExpect(content().string(containsString("Quá ngày mong trả lời")));
        String opinion =
                jdbc.sql("select id::text from dossiers.opinion where dossier = :dossier")
                        .param("dossier", dossier.value())
                        .query((row, _) -> row.getString(1))
                        .single();
        done(hoa, "co-y-kien", "y-kien", opinion, "ghi-ro", "Văn bản 12/CAX: đúng.");
        page(hoa).andExpect(content().string(containsString("Văn bản 12/CAX: đúng.")));
    }

    @Test
    void whatIsHandedToSomebodyAwayGoesToTheirDelegate() throws Exception {
        Person mai = hire("can-bo-mot-cua", unit);
        ask(
                        lan,
                        post(URI.create(inbox() + "/vang-mat"))
                                .param("vang", id(lan))
                                .param("lam-thay", id(mai))
                                .param("tu-ngay", "08/09/2025")
                                .param("den-ngay", "10/09/2025"))
                .andExpect(status().isSeeOther());
        done(hoa, "chuyen-nguoi", "dong-nghiep", id(lan));
        assertThat(holding().holder()).isEqualTo(mai.id());
        assertThat(holdings.history(dossier).getLast().absent()).isEqualTo(lan.id());
        clock.set(Instant.parse("2025-09-11T02:00:00Z"));
        done(mai, "chuyen-nguoi", "dong-nghiep", id(lan));
        assertThat(holding().holder()).isEqualTo(lan.id());
    }

    @Test
    void nobodySaysThatAnotherIsAwayButALeader() throws Exception {
        MockHttpServletRequestBuilder absence =
                post(URI.create(inbox() + "/vang-mat"))
                        .param("vang", id(lan))
                        .param("lam-thay", id(hoa))
                        .param("tu-ngay", "08/09/2025")
                        .param("den-ngay", "10/09/2025");
        ask(hoa, absence)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("chỉ ghi được")));
        ask(hire("lanh-dao", unit), absence).andExpect(status().isSeeOther());
    }

    @Test
    void theInboxHasWhatIsMineAndWhatIsMyTeams() throws Exception {
        ask(hoa, get(URI.create(inbox()))).andExpect(content().string(containsString(link())));
        ask(lan, get(URI.create(inbox()))).andExpect(content().string(not(containsString(link()))));
        ask(lan, get(URI.create(inbox() + "?cua=nhom")))
                .andExpect(content().string(containsString(link())));
        clock.set(Instant.parse("2025-09-15T02:00:00Z"));
        ask(hoa, get(URI.create(inbox() + "?xem=hom-nay")))
                .andExpect(content().string(containsString(link())));
        clock.set(Instant.parse("2025-09-16T02:00:00Z"));
        ask(hoa, get(URI.create(inbox() + "?xem=qua-han")))
                .andExpect(content().string(containsString(link())));
        ask(hoa, get(URI.create(inbox() + "?xem=dung-im")))
                .andExpect(content().string(containsString(link())));
        ask(hoa, get(URI.create(search(hoa, standing().code().substring(2)))))
                .andExpect(content().string(containsString(link())));
        ask(hoa, get(URI.create(inbox() + "/danh-sach.csv?xem=qua-han")))
                .andExpect(content().string(containsString(standing().code())));
    }

    @Test
    void nobodyReadsInTheAddressWhoWasLookedFor() throws Exception {
        named("Nguyễn Thị Ánh Tuyết", "0912345678");
        for (String words : List.of("anh tuyet", "0912 345 678", "NGUYEN THI ANH TUYET")) {
            String found = search(hoa, words);
            assertThat(found).doesNotContainIgnoringCase("tuyet").doesNotContain("345");
            ask(hoa, get(URI.create(found)))
                    .andExpect(content().string(containsString(link())))
                    .andExpect(content().string(containsString("Nguyễn Thị Ánh Tuyết")));
        }
        ask(hoa, get(URI.create(inbox() + "?q=anh-tuyet")))
                .andExpect(content().string(not(containsString("Kết quả tìm"))));
    }

    @Test
    void whoeverStandsInWorksOnWhatTheAbsentHolds() throws Exception {
        send(lan, "bat-dau", version(lan)).andExpect(status().isUnprocessableContent());
        ask(
                        hoa,
                        post(URI.create(inbox() + "/vang-mat"))
                                .param("vang", id(hoa))
                                .param("lam-thay", id(lan))
                                .param("tu-ngay", "08/09/2025")
                                .param("den-ngay", "10/09/2025"))
                .andExpect(status().isSeeOther());
        ask(lan, get(URI.create(inbox()))).andExpect(content().string(containsString(link())));
        done(lan, "bat-dau");
        assertThat(holding().holder()).isEqualTo(hoa.id());
        clock.set(Instant.parse("2025-09-11T02:00:00Z"));
        ask(lan, get(URI.create(inbox()))).andExpect(content().string(not(containsString(link()))));
        send(lan, "co-ket-qua", version(lan)).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aStepIsDueSoonAsItsProcedureSays() throws Exception {
        holdings.pass(
                holdings.holding(
                        dossier,
                        unit,
                        new Workflow(List.of(new Step("", Limit.workingDays(4), "Thẩm định", 1))),
                        1,
                        hoa.id(),
                        clock.instant()),
                Passing.Kind.TAKEN,
                hoa.id(),
                "");
        clock.set(Instant.parse("2025-09-10T02:00:00Z"));
        String soon = inbox() + "?xem=sap-den-han";
        ask(hoa, get(URI.create(soon))).andExpect(content().string(not(containsString(link()))));
        clock.set(Instant.parse("2025-09-11T02:00:00Z"));
        ask(hoa, get(URI.create(soon))).andExpect(content().string(containsString(link())));
        assertThat(holdings.derive()).isZero();
    }

    @Test
    void nd61Article19Clause4WhatIsMissingGoesOutAsForm02WithANumberOfItsOwn() throws Exception {
        named("Nguyễn Thị Ánh Tuyết", "0912345678");
        done(hoa, "yeu-cau-bo-sung", "ghi-ro", "Bản sao giấy khai sinh.\nẢnh 4 × 6.");
        String paper = paper("02");
        String first = text(paper);
        assertThat(first)
                .contains(
                        "PHIẾU YÊU CẦU BỔ SUNG",
                        "Nguyễn Thị Ánh Tuyết",
                        "Bản sao giấy khai sinh.",
                        "Ảnh 4 × 6.",
                        hoa.name());
        String alien = paper.replace(path(), "");
        dossier = open();
        clock.pass(Duration.ofMinutes(5));
        done(hoa, "yeu-cau-bo-sung", "ghi-ro", "Bản chính trích lục.");
        String second = text(paper("02"));
        assertThat(second).contains("người nộp hồ sơ");
        assertThat(number(second, "HDHS")).isEqualTo(number(first, "HDHS") + 1);
        ask(hoa, get(URI.create(path() + alien))).andExpect(status().isNotFound());
    }

    @Test
    void whatIsStoppedGoesOutAsForm05AndStaysReadable() throws Exception {
        named("Nguyễn Thị Ánh Tuyết", "0912345678");
        done(hoa, "dung-xu-ly", "ghi-ro", "Đất đang có tranh chấp.");
        assertThat(standing().state()).isEqualTo(DossierState.STOPPED);
        assertThat(text(paper("05")))
                .contains(
                        "THÔNG BÁO DỪNG GIẢI QUYẾT",
                        "/TB",
                        "Ông (Bà) Nguyễn Thị Ánh Tuyết",
                        "Đất đang có tranh chấp.",
                        "NGƯỜI ĐỨNG ĐẦU");
    }

    @Test
    void nd61Article19Clause9AnApologyGoesOutAsForm04WithBothDays() throws Exception {
        ask(
                        hoa,
                        post(URI.create(
                                        "/ho-so/"
                                                + unit.value()
                                                + "/"
                                                + dossier.value()
                                                + "/hen-lai"))
                                .param("ngay-hen-moi", "22/09/2025")
                                .param("ly-do", "Chờ kết quả xác minh của Công an xã."))
                .andExpect(status().isSeeOther());
        assertThat(text(paper("04")))
                .contains(
                        "/PXL",
                        "Thời gian hẹn trả kết quả: ngày 15 tháng 9 năm 2025",
                        "ngày 22 tháng 9 năm 2025",
                        "Chờ kết quả xác minh của Công an xã.");
    }

    @Test
    void theControlSlipSaysWhoGaveItToWhomAndWhetherInTime() throws Exception {
        done(hoa, "chuyen-nguoi", "dong-nghiep", id(lan));
        assertThat(text(path() + "/van-ban/phieu-kiem-soat.pdf"))
                .contains("PHIẾU KIỂM SOÁT", hoa.name(), lan.name());
        ask(hoa, get(URI.create(path() + "/van-ban/phieu-kiem-soat.docx")))
                .andExpect(status().isOk());
        ask(
                        hire("can-bo-mot-cua", unit(OTHER_HOST)),
                        get(URI.create(path() + "/van-ban/phieu-kiem-soat.pdf")))
                .andExpect(status().isForbidden());
    }

    @Test
    void whatABlockedAccountHeldIsShownAsHeldByNobody() throws Exception {
        jdbc.sql("update identity.person set active = false where id = :id")
                .param("id", hoa.id().value())
                .update();
        ask(lan, get(URI.create(inbox() + "?xem=chua-co-nguoi-giu")))
                .andExpect(content().string(containsString(link())));
        Person leader = hire("lanh-dao", unit);
        alarms.ring();
        alarms.ring();
        assertThat(messages(leader)).isEqualTo(1);
    }

    @Test
    void everyOfficerHearsOnceAMorningWhatPresses() {
        alarms.ring();
        assertThat(messages(hoa)).isZero();
        clock.set(Instant.parse("2025-09-16T00:00:00Z"));
        open();
        alarms.ring();
        alarms.ring();
        assertThat(messages(hoa)).isEqualTo(1);
    }

    @Test
    void manyAtOnceAreShownFirstAndNoErrorIsHidden() throws Exception {
        DossierId other = open();
        clock.pass(Duration.ofMinutes(5));
        String path = inbox() + "/nhieu-ho-so";
        String confirmation =
                ask(
                                lan,
                                post(URI.create(path))
                                        .param("viec", "nhan-ve")
                                        .param("ho-so", dossier.value() + "", other.value() + ""))
                        .andExpect(content().string(containsString("Nhận về xử lý: 2 hồ sơ")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(holding().holder()).isEqualTo(hoa.id());
        String[] choices = choices(confirmation);
        done(hoa, "bat-dau");
        ask(
                        lan,
                        post(URI.create(path))
                                .param("viec", "nhan-ve")
                                .param("chac-chan", "co")
                                .param("ho-so", choices))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Đã ghi 1 hồ sơ; 1 hồ sơ chưa ghi")))
                .andExpect(content().string(containsString("hồ sơ đã đổi: " + hoa.name())));
        assertThat(holding().holder()).isEqualTo(hoa.id());
        assertThat(holdings.of(other).orElseThrow().holder()).isEqualTo(lan.id());
    }

    @Test
    void aColleagueOfAnotherUnitIsRefusedAndALeaderAboveReads() throws Exception {
        Person stranger = hire("can-bo-mot-cua", unit(OTHER_HOST));
        ask(stranger, get(URI.create(inbox()))).andExpect(status().isForbidden());
        ask(stranger, get(URI.create(path()))).andExpect(status().isForbidden());
        ask(
                        stranger,
                        get(
                                URI.create(
                                        "/mot-cua/"
                                                + unit(OTHER_HOST).value()
                                                + "/"
                                                + dossier.value())))
                .andExpect(status().isNotFound());
        UnitId province =
                sites.find(world.province("tinh-viec" + hired + ".localhost", unit))
                        .orElseThrow()
                        .unit();
        Person above = hire("lanh-dao", province);
        page(above)
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Việc có thể làm"))));
        form(above, "nhan-ve").andExpect(status().isForbidden());
        ask(above, get(URI.create(inbox() + "/tai-viec")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(hoa.name())));
    }

    private DossierId open() {
        DossierId opened =
                dossiers.open(
                        unit,
                        null,
                        hoa.id(),
                        each ->
                                each.receive(
                                        clock.instant(),
                                        new Subject(
                                                unit,
                                                "1.001193",
                                                null,
                                                "Hộ tịch",
                                                Channel.DIRECT,
                                                false,
                                                Set.of()),
                                        Limit.workingDays(5)));
        holdings.begin(opened, unit, null, hoa.id(), clock.instant());
        return opened;
    }

    /** Does it, a minute later, with the dossier as it is. */
    private void done(Person person, String deed, String... fields) throws Exception {
        clock.pass(Duration.ofMinutes(1));
        send(person, deed, version(person), fields)
                .andExpect(redirectedUrl(path() + "?da-ghi=" + deed));
    }

    private ResultActions send(Person person, String deed, String version, String... fields)
            throws Exception {
        MockHttpServletRequestBuilder request =
                post(URI.create(path() + "/viec/" + deed)).param("phien-ban", version);
        for (int each = 0; each < fields.length; each += 2) {
            request.param(fields[each], fields[each + 1]);
        }
        return ask(person, request);
    }

    private String version(Person person) throws Exception {
        String page = form(person, "nhan-ve").andReturn().getResponse().getContentAsString();
        return page.replaceAll("(?s).*name=\"phien-ban\" value=\"([0-9-]+)\".*", "$1");
    }

    private static String[] choices(String page) {
        return java.util.regex.Pattern.compile("name=\"ho-so\" value=\"([0-9.-]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toArray(String[]::new);
    }

    private ResultActions form(Person person, String deed) throws Exception {
        return ask(person, get(URI.create(path() + "/viec/" + deed)));
    }

    private ResultActions page(Person person) throws Exception {
        return ask(person, get(URI.create(path())));
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request)
            throws Exception {
        return mvc.perform(request.with(as(person)));
    }

    /** Where the search leads. */
    private String search(Person person, String words) throws Exception {
        String found =
                ask(person, post(URI.create(inbox() + "/tim")).param("q", words))
                        .andExpect(status().isSeeOther())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        return String.valueOf(found);
    }

    private void named(String name, String telephone) {
        jdbc.sql(
                        """
                        insert into dossiers.applicant
                          (dossier, role, name, folded, telephone, telephone_end)
                        values (:dossier, 1, :name, :folded, :telephone, right(:telephone, 4))
                        """)
                .param("dossier", dossier.value())
                .param("name", name)
                .param("folded", Folded.of(name))
                .param("telephone", telephone)
                .update();
    }

    /** Where the working page has the form, as PDF. */
    private String paper(String form) throws Exception {
        String page = page(hoa).andReturn().getResponse().getContentAsString();
        return Jsoup.parse(page).select(".work-papers li").stream()
                .filter(line -> line.text().contains("(mẫu " + form + ")"))
                .map(line -> line.select("a").attr("href"))
                .findFirst()
                .orElseThrow();
    }

    private static int number(String text, String sign) {
        return Integer.parseInt(text.replaceAll(".*?([0-9]+)/" + sign + ".*", "$1"));
    }

    private String text(String paper) throws Exception {
        byte[] pdf =
                ask(hoa, get(URI.create(paper)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        assertThat(VeraPdf.complaints(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private long messages(Person person) {
        return jdbc.sql("select count(*) from notifications.message where person = :person")
                .param("person", person.id().value())
                .query(Long.class)
                .single();
    }

    private Person hire(String role, UnitId at) {
        return staff.hire("viec-" + ++hired, role, at);
    }

    private UnitId unit(String host) {
        return sites.named(host).or(() -> sites.find(world.site(host))).orElseThrow().unit();
    }

    private Standing standing() {
        return dossiers.find(unit, dossier).orElseThrow().standing();
    }

    private Holding holding() {
        return holdings.of(dossier).orElseThrow();
    }

    private String inbox() {
        return "/mot-cua/" + unit.value();
    }

    private String path() {
        return inbox() + "/" + dossier.value();
    }

    private String link() {
        return "href=\"" + path() + "\"";
    }

    private static String id(Person person) {
        return Long.toString(person.id().value());
    }
}
