package vn.caunoi.publishing.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.web.util.UriComponentsBuilder;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;
import vn.caunoi.web.Formats;

/** What keepers and readers of a library get, and what they do not. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class LibraryTest {

    private static final String HOST = "kho-a.localhost";
    private static final String OTHER_HOST = "kho-b.localhost";

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Staff staff;
    @Autowired Sites sites;
    @Autowired Library library;
    @Autowired Documents documents;
    @Autowired Catalogue catalogue;
    @Autowired JdbcClient jdbc;

    private Site site;
    private Site other;
    private Person keeper;

    @BeforeEach
    void twoLibraries() {
        jdbc.sql("delete from publishing.document_relation").update();
        jdbc.sql("delete from publishing.document").update();
        jdbc.sql("delete from publishing.document_upload").update();
        jdbc.sql("delete from search.entry where kind = 'Văn bản'").update();
        site = site(HOST);
        other = site(OTHER_HOST);
        keeper = staff.hire("kho-a", "bien-tap-vien", site.unit());
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        catalogue.changedEverywhere();
    }

    private Site site(String host) {
        return sites.named(host).orElseGet(() -> sites.at(world.site(host)));
    }

    private static Particulars particulars(Map<Item, String> changed) {
        var typed = FilingTest.right();
        typed.putAll(changed);
        return new Filing(item -> typed.getOrDefault(item, "")).particulars().orElseThrow();
    }

    private long published(Site where, String number, Relation... relations) {
        return published(where, Map.of(Item.NUMBER, number), relations);
    }

    private long published(Site where, Map<Item, String> changed, Relation... relations) {
        long id =
                library.add(
                        where,
                        new Library.Submission(
                                particulars(changed), List.of(), List.of(relations)));
        library.publish(where, id, Instant.parse("2026-11-01T00:00:00Z"));
        catalogue.changedEverywhere();
        return id;
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get(URI.create("http://" + HOST + address)));
    }

    private String body(String address) throws Exception {
        return ask(address)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private String office(String rest) {
        return "http://" + HOST + DocumentDeskController.address(site) + rest;
    }

    private ResultActions send(String rest, Map<String, String> form, MockMultipartFile... files)
            throws Exception {
        var request = multipart(office(rest));
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        form.forEach(request::param);
        return mvc.perform(request.with(Staff.as(keeper)));
    }

    private static Map<String, String> form(Map<String, String> changed) {
        var form = new HashMap<String, String>();
        FilingTest.right().forEach((item, value) -> form.put(item.code(), value));
        form.putAll(changed);
        return form;
    }

    private static MockMultipartFile pdf(String name) {
        byte[] bytes =
                ("%PDF-1.4\n% " + name + "\ntrailer\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
        return new MockMultipartFile(DocumentForm.UPLOAD, name, "application/pdf", bytes);
    }

    @Test
    void aReaderFindsADocumentByAnyPartOfItsNumber() throws Exception {
        published(site, "15/2026/NQ-HĐND");
        published(site, Map.of(Item.NUMBER, "12/KH-UBND", Item.KIND, "ke-hoach"));
        for (String words :
                List.of("15/2026", "NQ-HĐND", "15 NQ HDND", "15/2026/NQ-HĐND", "nq hdnd", "015")) {
            assertThat(body(list(Map.of(Filter.WORDS, words))))
                    .as(words)
                    .contains("/van-ban/15-2026-nq-hdnd")
                    .doesNotContain("/van-ban/12-kh-ubnd");
        }
        assertThat(body("/tim-kiem?q=15%2F2026")).contains("/van-ban/15-2026-nq-hdnd");
        assertThat(body("/tim-kiem?q=NQ+HDND&loai=van-ban")).contains("/van-ban/15-2026-nq-hdnd");
    }

    private static String list(Map<String, String> query) {
        var address = UriComponentsBuilder.fromPath("/van-ban");
        query.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(query).toUriString();
    }

    @Test
    void eachFilterNarrowsTheList() throws Exception {
        published(site, Map.of(Item.NUMBER, "15/2026/NQ-HĐND", Item.FIELD, "Tài chính"));
        published(
                site,
                Map.of(
                        Item.NUMBER, "3/KH-UBND",
                        Item.KIND, "ke-hoach",
                        Item.BODY, "Ủy ban nhân dân xã B",
                        Item.ISSUED, "2/2/2025",
                        Item.UNTIL, "31/12/2025",
                        Item.FIELD, "Văn hóa"));
        for (var filter :
                List.of(
                        Map.of("loai", "ke-hoach"),
                        Map.of("co-quan", "Ủy ban nhân dân xã B"),
                        Map.of("linh-vuc", "Văn hóa"),
                        Map.of("nam", "2025"),
                        Map.of("hieu-luc", "het"),
                        Map.of("tu", "kh ubnd", "nam", "2025", "loai", "ke-hoach"))) {
            assertThat(body(list(filter)))
                    .as("%s", filter)
                    .contains("/van-ban/03-kh-ubnd-2025")
                    .doesNotContain("/van-ban/15-2026-nq-hdnd");
        }
        assertThat(body(list(Map.of("nam", "1999")))).contains("Không có văn bản nào như vậy");
        assertThat(body(list(Map.of("nam", "19x9")))).contains("2 văn bản");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "''; drop table publishing.document; --",
                "%",
                "_",
                "\\",
                "$1",
                ":site",
                "{}",
                "a & b | c",
                "' or 1=1 --",
                "\u0000",
                "{\"a\"}",
                "<script>alert(1)</script>"
            })
    void nothingThatIsTypedIsMoreThanWords(String typed) throws Exception {
        published(site, "15/2026/NQ-HĐND");
        for (String name :
                List.of("tu", "loai", "co-quan", "linh-vuc", "nam", "hieu-luc", "tinh-trang")) {
            assertThat(body(list(Map.of(name, typed)))).doesNotContain("<script>alert");
            mvc.perform(get(office("?{name}={typed}"), name, typed).with(Staff.as(keeper)))
                    .andExpect(status().isOk());
        }
        ask("/van-ban/15-2026-nq-hdnd").andExpect(status().isOk());
    }

    @Test
    void theFilterAndTheRuleAgreeOnEveryStateOfEffect() {
        var ids = new HashMap<Long, String>();
        String[] days = {"2026-11-22", "2026-11-23", "2026-11-24"};
        int serial = 1;
        for (String from : days) {
            for (@Nullable String until :
                    new @Nullable String[] {null, "2026-11-22", "2026-11-23"}) {
                for (@Nullable RelationKind kind :
                        new @Nullable RelationKind[] {
                            null, RelationKind.REPLACED_BY, RelationKind.AMENDED_BY
                        }) {
                    for (String since : kind == null ? new String[] {""} : days) {
                        if (until == null || until.compareTo(from) >= 0) {
                            long id = stored(serial++, from, until, kind, since);
                            ids.put(id, from + until + kind + since);
                        }
                    }
                }
            }
        }
        LocalDate today = LocalDate.now(clock);
        var seen = new ArrayList<Long>();
        for (EffectState state : EffectState.values()) {
            var filter = Filter.of(name -> name.equals(Filter.EFFECT) ? state.code() : null);
            for (int page = 1; page <= 5; page++) {
                for (Document found : documents.published(site.id(), filter, page).documents()) {
                    assertThat(found.validity().on(today)).as(ids.get(found.id())).isEqualTo(state);
                    seen.add(found.id());
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(ids.keySet());
    }

    private long stored(
            int serial,
            String from,
            @Nullable String until,
            @Nullable RelationKind kind,
            String since) {
        var changed = new HashMap<Item, String>();
        changed.put(Item.NUMBER, serial + "/QĐ-UBND");
        changed.put(Item.FROM, Formats.day(LocalDate.parse(from)));
        changed.put(Item.UNTIL, until == null ? "" : Formats.day(LocalDate.parse(until)));
        return kind == null
                ? published(site, changed)
                : published(
                        site,
                        changed,
                        new Relation(
                                kind,
                                null,
                                DocumentNumber.read("900/QĐ-UBND"),
                                LocalDate.parse(since)));
    }

    @Test
    void aDocumentEndsWhenTheOneThatReplacesItComesIntoForce() throws Exception {
        long old = published(site, "4/2025/NQ-HĐND");
        published(
                site,
                Map.of(Item.NUMBER, "9/2026/NQ-HĐND", Item.FROM, "24/11/2026"),
                new Relation(
                        RelationKind.REPLACES, old, DocumentNumber.read("4/2025/NQ-HĐND"), null));
        assertThat(body("/van-ban/04-2025-nq-hdnd"))
                .contains("Còn hiệu lực")
                .contains("Được thay thế bởi: <a href=\"/van-ban/09-2026-nq-hdnd\">");
        assertThat(body("/van-ban/09-2026-nq-hdnd"))
                .contains("Chưa có hiệu lực")
                .contains("Thay thế: <a href=\"/van-ban/04-2025-nq-hdnd\">");
        clock.set(Instant.parse("2026-11-23T17:00:00Z"));
        assertThat(body("/van-ban/04-2025-nq-hdnd")).contains("Hết hiệu lực");
        assertThat(body("/van-ban/09-2026-nq-hdnd")).contains("Còn hiệu lực");
    }

    @Test
    void aDraftChangesNothingThatReadersSee() throws Exception {
        long old = published(site, "4/2025/NQ-HĐND");
        library.add(
                site,
                new Library.Submission(
                        particulars(Map.of(Item.NUMBER, "9/2026/NQ-HĐND")),
                        List.of(),
                        List.of(
                                new Relation(
                                        RelationKind.REPLACES,
                                        old,
                                        DocumentNumber.read("4/2025/NQ-HĐND"),
                                        null))));
        assertThat(body("/van-ban/04-2025-nq-hdnd"))
                .contains("Còn hiệu lực")
                .doesNotContain("09/2026");
        ask("/van-ban/09-2026-nq-hdnd").andExpect(status().isNotFound());
        assertThat(body("/van-ban")).doesNotContain("09-2026-nq-hdnd");
    }

    @Test
    void whatNamedADocumentBeforeItCameLeadsToItAfterwards() throws Exception {
        published(
                site,
                Map.of(Item.NUMBER, "12/KH-UBND"),
                new Relation(RelationKind.BASED_ON, null, DocumentNumber.read("5-NQ/ĐU"), null));
        assertThat(body("/van-ban/12-kh-ubnd-2026")).contains("Căn cứ: 05-NQ/ĐU");
        published(site, Map.of(Item.NUMBER, "05-NQ/ĐU"));
        assertThat(body("/van-ban/12-kh-ubnd-2026"))
                .contains("Căn cứ: <a href=\"/van-ban/05-nq-du-2026\">05-NQ/ĐU</a>");
        assertThat(body("/van-ban/05-nq-du-2026")).contains("Là căn cứ của:");
    }

    @Test
    void sitesNeverSeeEachOthersDocuments() throws Exception {
        published(other, "15/2026/NQ-HĐND");
        ask("/van-ban/15-2026-nq-hdnd").andExpect(status().isNotFound());
        assertThat(body("/van-ban?tu=15")).doesNotContain("15-2026");
        assertThat(body("/van-ban/atom.xml")).doesNotContain("15-2026");
    }

    @Test
    void aKeeperReachesNothingOfAnotherSite() throws Exception {
        long foreign = published(other, "15/2026/NQ-HĐND");
        String there = "http://" + HOST + DocumentDeskController.address(other);
        for (String rest : List.of("", "/moi", "/nhap", "/xuat.csv", "/" + foreign)) {
            mvc.perform(get(there + rest).with(Staff.as(keeper))).andExpect(status().isForbidden());
        }
        mvc.perform(get(office("/" + foreign)).with(Staff.as(keeper)))
                .andExpect(status().isNotFound());
        for (String verb : List.of("/dang", "/go", "")) {
            var request = post(office("/" + foreign + verb)).param("ly-do", "thử");
            mvc.perform(request.with(Staff.as(keeper))).andExpect(status().isNotFound());
        }
        assertThat(documents.find(other.id(), foreign).orElseThrow().standing())
                .isInstanceOf(Standing.Published.class);
        Person writer = staff.hire("kho-viet", "nguoi-viet", site.unit());
        mvc.perform(get(office("")).with(Staff.as(writer))).andExpect(status().isForbidden());
        mvc.perform(get(office(""))).andExpect(status().isSeeOther());
    }

    @Test
    void filesThatWereSentAreKeptWhenAnotherFieldIsWrong() throws Exception {
        String page =
                send("/moi", form(Map.of(Item.ISSUED.code(), "mai")), pdf("nghi-quyet.pdf"))
                        .andExpect(status().isUnprocessableContent())
                        .andExpect(content().string(containsString("Lỗi: Thêm văn bản")))
                        .andExpect(content().string(containsString("value=\"mai\"")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        String file = page.replaceAll("(?s).*name=\"tep\" value=\"([0-9a-f]{64})\".*", "$1");
        send("/moi", form(Map.of("tep", file))).andExpect(status().isSeeOther());
        library.publish(site, newest(), clock.instant());
        assertThat(body("/van-ban/15-2026-nq-hdnd")).contains("nghi-quyet.pdf");
        ask("/van-ban/tep/" + file + "/nghi-quyet.pdf").andExpect(status().isOk());
        ask("/van-ban/tep/" + file + "/ten-khac.pdf").andExpect(status().isNotFound());
        mvc.perform(get("http://" + OTHER_HOST + "/van-ban/tep/" + file + "/nghi-quyet.pdf"))
                .andExpect(status().isNotFound());
    }

    @Test
    void nobodyTakesAFileOfAnotherSiteByItsHash() throws Exception {
        Person there = staff.hire("kho-b", "bien-tap-vien", other.unit());
        var request =
                multipart("http://" + HOST + DocumentDeskController.address(other) + "/moi")
                        .file(pdf("rieng.pdf"));
        String page =
                mvc.perform(request.with(Staff.as(there)))
                        .andExpect(status().isUnprocessableContent())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8);
        String file = page.replaceAll("(?s).*name=\"tep\" value=\"([0-9a-f]{64})\".*", "$1");
        send("/moi", form(Map.of("tep", file))).andExpect(status().isSeeOther());
        assertThat(
                        jdbc.sql("select count(*) from publishing.document_file where site = ?")
                                .param(site.id().value())
                                .query(Integer.class)
                                .single())
                .isZero();
        mvc.perform(get(office("/tep/" + file)).with(Staff.as(keeper)))
                .andExpect(status().isNotFound());
    }

    @Test
    void aDisguisedFileIsRefusedBesideTheField() throws Exception {
        var disguised =
                new MockMultipartFile(
                        DocumentForm.UPLOAD,
                        "giả.pdf",
                        "application/pdf",
                        "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        send("/moi", form(Map.of()), disguised)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không đúng với phần mở rộng")));
    }

    @Test
    void theSameNumberIsAskedAboutOnce() throws Exception {
        published(site, "15/2026/NQ-HĐND");
        send("/moi", form(Map.of()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Kho đã có Nghị quyết")));
        send("/moi", form(Map.of(DocumentForm.SAME_NUMBER, "co"))).andExpect(status().isSeeOther());
        assertThat(documents.find(site.id(), "15-2026-nq-hdnd-2")).isPresent();
    }

    @Test
    void whoIsSlowerSeesBothVersionsAndLosesNothing() throws Exception {
        long id = published(site, "15/2026/NQ-HĐND");
        String version = Integer.toString(documents.find(site.id(), id).orElseThrow().version());
        send("/" + id, form(Map.of("phien-ban", version, "trich-yeu", "Bản của người nhanh")))
                .andExpect(status().isSeeOther());
        send("/" + id, form(Map.of("phien-ban", version, "trich-yeu", "Bản của người chậm")))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("<td>Bản của người chậm</td>")))
                .andExpect(content().string(containsString("<td>Bản của người nhanh</td>")))
                .andExpect(content().string(containsString(">Bản của người chậm</textarea>")));
        assertThat(documents.find(site.id(), id).orElseThrow().particulars().summary())
                .isEqualTo("Bản của người nhanh");
    }

    @Test
    void aWithdrawnDocumentSaysWhyAndIsFoundNoMore() throws Exception {
        long id = published(site, "15/2026/NQ-HĐND");
        send("/" + id + "/go", Map.of())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy ghi lý do gỡ văn bản.")));
        send("/" + id + "/go", Map.of("ly-do", "Sai trích yếu <b>"))
                .andExpect(status().isSeeOther());
        ask("/van-ban/15-2026-nq-hdnd")
                .andExpect(status().isGone())
                .andExpect(content().string(containsString("Sai trích yếu &lt;b&gt;")));
        assertThat(body("/tim-kiem?q=15%2F2026")).doesNotContain("/van-ban/15-2026");
        assertThat(acts()).contains("van-ban.them", "van-ban.dang", "van-ban.go");
    }

    private List<String> acts() {
        return jdbc.sql("select what from journal.entry where unit = ?")
                .param(site.unit().value())
                .query((row, _) -> row.getString("what"))
                .list();
    }

    @Test
    void aDocumentAppearsOnItsDay() throws Exception {
        send("/moi", form(Map.of())).andExpect(status().isSeeOther());
        send("/" + newest() + "/dang", Map.of("dang-tu", "32/1/2026"))
                .andExpect(status().isUnprocessableContent());
        send("/" + newest() + "/dang", Map.of("dang-tu", "25/11/2026"))
                .andExpect(status().isSeeOther());
        ask("/van-ban/15-2026-nq-hdnd").andExpect(status().isNotFound());
        clock.set(Instant.parse("2026-11-24T17:00:00Z"));
        ask("/van-ban/15-2026-nq-hdnd").andExpect(status().isOk());
    }

    private long newest() {
        return jdbc.sql("select max(id) from publishing.document").query(Long.class).single();
    }

    @Test
    void whatIsWrittenInAnyFieldStaysText() throws Exception {
        String evil = "\"'><script>alert(1)</script>${1+1}";
        long id =
                published(
                        site,
                        Map.of(
                                Item.BODY, evil,
                                Item.SIGNER, evil,
                                Item.POSITION, evil,
                                Item.FIELD, evil,
                                Item.ABSTRACT, evil));
        for (String address :
                List.of("/van-ban", "/van-ban/15-2026-nq-hdnd", "/van-ban/atom.xml")) {
            assertThat(body(address)).doesNotContain("<script>alert").contains("alert(1)");
        }
        for (String rest : List.of("", "/" + id)) {
            mvc.perform(get(office(rest)).with(Staff.as(keeper)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("<script>alert"))));
        }
    }

    @Test
    void relationsAreLookedUpByTheirNumber() throws Exception {
        long old = published(site, "4/2025/NQ-HĐND");
        var form =
                form(
                        Map.of(
                                "quan-he-1", "thay-the",
                                "quan-he-1-so", "4/2025/nq-hđnd",
                                "quan-he-2", "",
                                "quan-he-2-so", "80/2015/QH13",
                                "quan-he-3", "sua-doi-boi",
                                "quan-he-3-so", "7/QĐ-UBND"));
        send("/moi", form)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Hãy chọn văn bản này có quan hệ gì")))
                .andExpect(content().string(containsString("07/QĐ-UBND không có trong kho")));
        form.put("quan-he-2", "can-cu");
        form.put("quan-he-3-tu", "1/12/2026");
        send("/moi", form).andExpect(status().isSeeOther());
        assertThat(
                        jdbc.sql(
                                        """
                                        select target from publishing.document_relation
                                        where kind = 'REPLACES' and site = ?
                                        """)
                                .param(site.id().value())
                                .query(Long.class)
                                .single())
                .isEqualTo(old);
    }

    @Test
    void aListIsBroughtInWholeOrNotAtAll() throws Exception {
        published(site, "1/QĐ-UBND");
        String headings = "Số, ký hiệu;Loại văn bản;Cơ quan ban hành;Ngày ban hành;Trích yếu\n";
        String wrong =
                headings.replace("Số, ký hiệu", "\"Số, ký hiệu\"")
                        + "2/QĐ-UBND;Quyết định;UBND xã A;5/1/2026;Đúng\n"
                        + "x;Quyết định;UBND xã A;5/13/2026;Sai hai chỗ\n"
                        + "1/QĐ-UBND;Quyết định;UBND xã A;20/7/2026;Đã có\n"
                        + "2/QĐ-UBND;Quyết định;UBND xã A;6/1/2026;Lặp lại\n";
        send("/nhap", Map.of(), csv(wrong))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("có 4 chỗ cần sửa")))
                .andExpect(content().string(containsString("<td class=\"number\">3</td>")))
                .andExpect(content().string(containsString("<td>5/13/2026</td>")))
                .andExpect(content().string(containsString("Trùng với dòng 2.")));
        assertThat(count()).isEqualTo(1);
        String right = wrong.replaceAll("(?m)^x;.*\n|^1/.*\n|^2/.*Lặp lại\n", "");
        send("/nhap", Map.of("dang", "ngay"), csv("\uFEFF" + right))
                .andExpect(status().isSeeOther());
        assertThat(body("/van-ban")).contains("/van-ban/02-qd-ubnd-2026");
        send("/nhap", Map.of(), csv("")).andExpect(status().isUnprocessableContent());
        send("/nhap", Map.of(), csv("a,b\n")).andExpect(status().isUnprocessableContent());
        send("/nhap", Map.of(), csv("\"a\n")).andExpect(status().isUnprocessableContent());
    }

    private static MockMultipartFile csv(String text) {
        return new MockMultipartFile(
                "bang", "bang.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private int count() {
        return jdbc.sql("select count(*) from publishing.document").query(Integer.class).single();
    }

    @Test
    void whatIsTakenOutCanBeBroughtInAgain() throws Exception {
        published(site, Map.of(Item.NUMBER, "1/QĐ-UBND", Item.SIGNER, "=HYPERLINK(1)"));
        published(site, Map.of(Item.NUMBER, "2/QĐ-UBND", Item.UNTIL, "31/12/2026"));
        byte[] table =
                Objects.requireNonNull(
                        mvc.perform(get(office("/xuat.csv?tu=1")).with(Staff.as(keeper)))
                                .andExpect(status().isOk())
                                .andReturn()
                                .getResponse()
                                .getContentAsByteArray());
        String text = new String(table, StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF")
                .contains("01/QĐ-UBND")
                .contains("'=HYPERLINK")
                .doesNotContain("02/QĐ-UBND");
        jdbc.sql("delete from publishing.document").update();
        send("/nhap", Map.of(), csv(text)).andExpect(status().isSeeOther());
        assertThat(count()).isEqualTo(1);
        mvc.perform(get(office("/xuat.xlsx")).with(Staff.as(keeper)))
                .andExpect(status().isOk())
                .andExpect(
                        result ->
                                assertThat(result.getResponse().getContentAsByteArray())
                                        .startsWith('P', 'K'));
    }

    @Test
    void anEmptyLibrarySaysSo() throws Exception {
        assertThat(body("/van-ban")).contains("Chưa có văn bản nào");
        ask("/van-ban?trang=2").andExpect(status().isNotFound());
        ask("/van-ban?trang=0").andExpect(status().isNotFound());
        ask("/van-ban/khong-co").andExpect(status().isNotFound());
    }
}
