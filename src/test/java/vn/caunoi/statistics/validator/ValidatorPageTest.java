package vn.caunoi.statistics.validator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.NuChecker;
import vn.caunoi.identity.Staff;
import vn.caunoi.law.Law;
import vn.caunoi.statistics.Profile;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** The page that examines figures, without a script. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class ValidatorPageTest {

    private static final String HOST = "kiem-tra.localhost";
    private static final String ADDRESS = "http://" + HOST + "/kiem-tra-so-lieu";

    @Autowired MockMvc mvc;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Law law;

    @BeforeEach
    void aSite() {
        if (sites.named(HOST).isEmpty()) {
            world.site(HOST);
        }
    }

    @Test
    void theExampleIsOneLinkAway() throws Exception {
        mvc.perform(get(ADDRESS))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/kiem-tra-so-lieu?vi-du=1")))
                .andExpect(content().string(not(containsString("Kết quả kiểm tra"))));
        mvc.perform(get(ADDRESS).param("vi-du", "1"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("295 hồ sơ không nằm trong loại nào")))
                .andExpect(content().string(containsString("41.427 ÷ 41.441")))
                .andExpect(content().string(containsString("99,97%")))
                .andExpect(content().string(containsString("Số hồ sơ xử lý: 41736")));
    }

    @Test
    void whatIsPastedIsExaminedAndNotKept() throws Exception {
        mvc.perform(post(ADDRESS).param("so-lieu", "Tiếp nhận: 100\nĐúng hạn: 90\nTrễ hạn: 5"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("5 hồ sơ không nằm trong loại nào")));
    }

    @Test
    void mistakesStandBesideTheirFieldsAndNothingTypedIsLost() throws Exception {
        send("so-lieu", "Trễ hạn: 41.73", "tiep-nhan", "nhiều lắm")
                .andExpect(status().is(422))
                .andExpect(content().string(containsString("<title>Lỗi: Kiểm tra")))
                .andExpect(content().string(containsString("Không đọc được “41.73”")))
                .andExpect(content().string(containsString("“nhiều lắm” không phải số hồ sơ")))
                .andExpect(content().string(containsString("value=\"nhiều lắm\"")))
                .andExpect(content().string(containsString("Trễ hạn: 41.73</textarea>")));
    }

    @Test
    void whatIsPastedIsShownAsTextOnly() throws Exception {
        send("so-lieu", "<script>alert(1)</script> Trễ hạn: 5")
                .andExpect(content().string(not(containsString("<script>alert"))));
    }

    @Test
    void everyDefinitionCitesWhatTheRoomOfLawCites() {
        assertThat(Profile.values())
                .allSatisfy(
                        one ->
                                assertThat(
                                                law.at(
                                                                one.ruleKey(),
                                                                LocalDate.of(2023, 9, 30),
                                                                null)
                                                        .citation())
                                        .isEqualTo(one.source()));
    }

    @Test
    void theNuCheckerFindsNothing() throws Exception {
        for (ResultActions page :
                new ResultActions[] {
                    mvc.perform(get(ADDRESS)),
                    mvc.perform(get(ADDRESS).param("vi-du", "1")),
                    send("so-lieu", "Trễ hạn: 41.73", "ty-le-tre-han", "không")
                }) {
            assertThat(
                            NuChecker.complaints(
                                    page.andReturn()
                                            .getResponse()
                                            .getContentAsString(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    private ResultActions send(String... pairs) throws Exception {
        var request = post(ADDRESS);
        for (int i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        return mvc.perform(request);
    }
}
