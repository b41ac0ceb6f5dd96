package vn.caunoi.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.NuChecker;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.Site;
import vn.caunoi.units.SiteId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** What the law is for whom: the nation's rules, tightened from above to below. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class LawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String ASK_WITHIN = "ho-so.bo-sung.hoi-trong";
    private static final String APOLOGY = "ho-so.xin-loi-truoc";
    private static int worlds;

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Staff staff;
    @Autowired Sites sites;
    @Autowired JdbcClient jdbc;
    @Autowired Law law;

    private Site commune;
    private Site neighbour;
    private Site province;
    private Person mai;

    @BeforeEach
    void aProvinceWithTwoCommunes() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        worlds++;
        commune = site("xa-luat-%d.localhost");
        neighbour = site("xa-ben-%d.localhost");
        province =
                sites.at(
                        world.province(
                                "tinh-luat-%d.localhost".formatted(worlds),
                                commune.unit(),
                                neighbour.unit()));
        mai = staff.hire("mai-luat-" + worlds, "quan-tri", province.unit());
    }

    private Site site(String host) {
        SiteId id = world.site(host.formatted(worlds));
        return sites.at(id);
    }

    private ResultActions enter(Site site, String key, String... pairs) throws Exception {
        var request =
                post("/bien-tap/" + site.id().value() + "/quy-dinh/" + key)
                        .param("van-ban", "Quyết định 5/2026/QĐ-UBND")
                        .with(Staff.as(mai));
        for (int i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        if (!Arrays.asList(pairs).contains("tu")) {
            request.param("tu", "2026-01-01");
        }
        return mvc.perform(request);
    }

    private int askWithin(Site site, LocalDate day) {
        return law.at(ASK_WITHIN, day, site.unit()).number();
    }

    @Test
    void withoutOwnRulesEverybodyGoesByTheNation() {
        assertThat(askWithin(commune, DAY)).isEqualTo(3);
        assertThat(law.at(ASK_WITHIN, DAY, commune.unit()))
                .isEqualTo(law.at(ASK_WITHIN, DAY, null));
    }

    @Test
    void aTighterRuleHoldsForTheUnitAndThoseUnderItFromItsDayToItsLast() throws Exception {
        enter(province, ASK_WITHIN, "gia-tri", "2", "den", "2026-12-31")
                .andExpect(status().isSeeOther());
        assertThat(askWithin(province, DAY)).isEqualTo(2);
        assertThat(askWithin(commune, DAY)).isEqualTo(2);
        assertThat(askWithin(commune, LocalDate.of(2025, 12, 31))).isEqualTo(3);
        assertThat(askWithin(commune, LocalDate.of(2026, 12, 31))).isEqualTo(2);
        assertThat(askWithin(commune, LocalDate.of(2027, 1, 1))).isEqualTo(3);
        Rule rule = law.at(ASK_WITHIN, DAY, commune.unit());
        assertThat(rule.source()).isEqualTo("Quyết định 5/2026/QĐ-UBND");
        assertThat(rule.scope()).isEqualTo(new Scope.Place(province.unit()));
    }

    @Test
    void theNearestTighterRuleWinsAndTheNeighbourIsLeftAlone() throws Exception {
        enter(province, ASK_WITHIN, "gia-tri", "2");
        enter(commune, ASK_WITHIN, "gia-tri", "1");
        assertThat(askWithin(commune, DAY)).isEqualTo(1);
        assertThat(askWithin(neighbour, DAY)).isEqualTo(2);
    }

    @Test
    void looserThanTheNationIsRefusedWithBothValuesAndNothingTypedIsLost() throws Exception {
        enter(commune, ASK_WITHIN, "gia-tri", "4", "dieu", "Điều 2")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Quy định chung là 3 ngày làm việc")))
                .andExpect(content().string(containsString("Nghị định 118/2025/NĐ-CP")))
                .andExpect(content().string(containsString("value=\"4\"")))
                .andExpect(content().string(containsString("value=\"Điều 2\"")));
        assertThat(askWithin(commune, DAY)).isEqualTo(3);
    }

    @Test
    void earlierIsTighterForAnApology() throws Exception {
        enter(commune, APOLOGY, "gia-tri", "0").andExpect(status().is(422));
        enter(commune, APOLOGY, "gia-tri", "2").andExpect(status().isSeeOther());
        assertThat(law.at(APOLOGY, DAY, commune.unit()).number()).isEqualTo(2);
    }

    @Test
    void withAReasonALocalityDepartsAndTheJournalKeepsIt() throws Exception {
        enter(commune, ASK_WITHIN, "gia-tri", "5", "ly-do", "Luật chuyên ngành cho phép 5 ngày")
                .andExpect(status().isSeeOther());
        assertThat(askWithin(commune, DAY)).isEqualTo(5);
        assertThat(
                        jdbc.sql(
                                        """
                                        select before || ' → ' || after from journal.entry
                                        where what = 'quy-định.khác' and unit = :unit
                                        """)
                                .param("unit", commune.unit().value())
                                .query(String.class)
                                .single())
                .contains("3 ngày làm việc → ", "5 ngày làm việc từ 01/01/2026")
                .contains("lý do: Luật chuyên ngành cho phép 5 ngày");
    }

    @Test
    void aCommuneMayNotLoosenWhatItsProvinceTightened() throws Exception {
        enter(province, ASK_WITHIN, "gia-tri", "1");
        enter(commune, ASK_WITHIN, "gia-tri", "2").andExpect(status().is(422));
        assertThat(askWithin(commune, DAY)).isEqualTo(1);
    }

    @Test
    void whatTheProvinceTightensLaterHoldsAlsoWhereTheCommuneHadBeenTighter() throws Exception {
        enter(commune, ASK_WITHIN, "gia-tri", "2");
        enter(province, ASK_WITHIN, "gia-tri", "1");
        assertThat(askWithin(commune, DAY)).isEqualTo(1);
    }

    @Test
    void aLaterEntryTakesThePlaceOfAnEarlierOneAndAnEmptyOneEndsIt() throws Exception {
        enter(commune, ASK_WITHIN, "gia-tri", "1");
        enter(commune, ASK_WITHIN, "gia-tri", "2");
        assertThat(askWithin(commune, DAY)).isEqualTo(2);
        enter(commune, ASK_WITHIN, "gia-tri", "", "tu", "2026-11-01");
        assertThat(askWithin(commune, DAY)).isEqualTo(3);
        assertThat(askWithin(commune, LocalDate.of(2026, 10, 31))).isEqualTo(2);
    }

    @Test
    void aClosedListIsLeftOnlyWithAReason() throws Exception {
        enter(commune, "ho-so.bo-sung", "gia-tri", "shift").andExpect(status().is(422));
        enter(commune, "ho-so.bo-sung", "gia-tri", "jump", "ly-do", "x")
                .andExpect(status().is(422));
        enter(commune, "ho-so.bo-sung", "gia-tri", "shift", "ly-do", "Luật Đất đai")
                .andExpect(status().isSeeOther());
        assertThat(law.at("ho-so.bo-sung", DAY, commune.unit()).text()).isEqualTo("shift");
    }

    @Test
    void everyMistakeIsSaidAtOnce() throws Exception {
        enter(
                        commune,
                        ASK_WITHIN,
                        "gia-tri",
                        "ba",
                        "tu",
                        "mai",
                        "den",
                        "kia",
                        "ly-do",
                        "x".repeat(1_001))
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("Giá trị “ba” không đọc được")))
                .andExpect(content().string(containsString("Áp dụng từ ngày: hãy chọn")))
                .andExpect(content().string(containsString("Đến hết ngày: hãy chọn")))
                .andExpect(content().string(containsString("Lý do: tối đa 1.000 ký tự")));
    }

    @Test
    void nobodyKeepsTheRulesOfAnotherLocality() throws Exception {
        Person stranger = staff.hire("la-luat-" + worlds, "quan-tri", neighbour.unit());
        String address = "/bien-tap/" + commune.id().value() + "/quy-dinh";
        mvc.perform(get(address).with(Staff.as(stranger))).andExpect(status().isForbidden());
        mvc.perform(post(address + "/" + ASK_WITHIN).param("gia-tri", "1").with(Staff.as(stranger)))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update law.local_rule set value = '9'",
                "delete from law.local_rule",
                "truncate law.local_rule"
            })
    void theDatabaseRefusesToForget(String sql) throws Exception {
        enter(commune, ASK_WITHIN, "gia-tri", "2");
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void anUnknownKeyIsAMistakeOfTheProgram() {
        assertThatThrownBy(() -> law.at("khong.co", DAY, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(law.find("ngay-nghi.van-hoa", LocalDate.of(2025, 1, 1), null)).isEmpty();
    }

    @Test
    void thePageShowsEveryRuleAsItStoodOnTheDay() throws Exception {
        ask("/can-cu?ngay=2025-06-30")
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(content().string(containsString("ngày 30/06/2025")))
                .andExpect(content().string(containsString("Tiếp nhận và giải quyết hồ sơ")))
                .andExpect(content().string(containsString("Điều 19 khoản 4")))
                .andExpect(content().string(containsString("đã đọc văn bản")));
        ask("/can-cu?ngay=hom-qua")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("hãy chọn một ngày từ năm 1900")))
                .andExpect(content().string(containsString("value=\"hom-qua\"")));
    }

    @Test
    void thePageShowsALocalRuleBesideTheGeneralOne() throws Exception {
        enter(commune, APOLOGY, "gia-tri", "2");
        ask("/can-cu")
                .andExpect(content().string(containsString("Quyết định 5/2026/QĐ-UBND")))
                .andExpect(content().string(containsString("Quy định chung: 1 ngày")));
    }

    @Test
    void twoDaysAreCompared() throws Exception {
        enter(commune, APOLOGY, "gia-tri", "2");
        ask("/can-cu/so-sanh?tu=2025-06-30&den=2026-11-23")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Đổi nội dung")))
                .andExpect(content().string(containsString("Văn phòng Chính phủ")))
                .andExpect(content().string(containsString("Bộ Tư pháp")))
                .andExpect(content().string(containsString("căn cứ vào văn bản khác")));
        ask("/can-cu/so-sanh?tu=2026-11-22&den=2026-11-23&quy-dinh=" + ASK_WITHIN)
                .andExpect(content().string(containsString("Không quy định nào đổi nội dung")))
                .andExpect(content().string(not(containsString("Bộ Tư pháp"))));
    }

    @Test
    void otherRoomsSayWhatADifferenceMeans() throws Exception {
        enter(commune, APOLOGY, "gia-tri", "2");
        Consequence room =
                (difference, unit) ->
                        difference.changesValue() && unit.equals(commune.unit())
                                ? List.of("Ba hồ sơ phải xin lỗi sớm hơn.")
                                : List.of();
        var page =
                new ComparisonController(law, List.of(room), clock)
                        .index("2025-06-30", "2026-11-23", APOLOGY, commune);
        assertThat(page.getModel().get("values"))
                .asInstanceOf(InstanceOfAssertFactories.list(ComparisonController.Line.class))
                .flatExtracting(ComparisonController.Line::consequences)
                .containsExactly("Ba hồ sơ phải xin lỗi sớm hơn.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/can-cu", "/can-cu/so-sanh", "/can-cu/so-sanh?tu=1&den=2"})
    void theNuCheckerFindsNothing(String address) throws Exception {
        enter(commune, APOLOGY, "gia-tri", "2");
        assertThat(NuChecker.complaints(text(ask(address)))).isEmpty();
    }

    @Test
    void theNuCheckerFindsNothingInTheOffice() throws Exception {
        enter(commune, APOLOGY, "gia-tri", "2");
        String desk = "/bien-tap/" + commune.id().value() + "/quy-dinh";
        for (String address : new String[] {desk, desk + "/" + APOLOGY, desk + "/ho-so.bo-sung"}) {
            ResultActions page = mvc.perform(get(address).with(Staff.as(mai)));
            assertThat(NuChecker.complaints(text(page.andExpect(status().isOk())))).isEmpty();
        }
    }

    private ResultActions ask(String address) throws Exception {
        return mvc.perform(get("http://" + commune.host() + address));
    }

    private static String text(ResultActions page) throws Exception {
        return page.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
