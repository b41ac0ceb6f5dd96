package vn.caunoi.statistics.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.Caunoi;
import vn.caunoi.FreshDatabase;
import vn.caunoi.MovableClock;
import vn.caunoi.dossiers.LedgerWritten;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.Staff;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** A month is closed once; what the ledger learns later stands beside it and is seen. */
@SpringBootTest(classes = Caunoi.class, properties = "caunoi.page-cache=false")
@ContextConfiguration(initializers = FreshDatabase.class)
@AutoConfigureMockMvc
@Import({MovableClock.class, World.class, Staff.class})
class MonthEndTest {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String PAGE = "/ket-qua-giai-quyet-tthc/ky/2026-10";

    private static int hosts;

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired Staff staff;
    @Autowired MonthEnd monthEnd;
    @Autowired NightlyClosing nightly;
    @Autowired Closings closings;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired ApplicationEventPublisher events;

    private Site town;
    private long dossier;

    @BeforeEach
    void aTownWithFourDossiers() {
        hosts++;
        clock.set(Instant.parse("2026-11-23T00:00:00Z").plus(Duration.ofHours(hosts)));
        town = sites.at(world.site("ky-%d.localhost".formatted(hosts)));
        dossier = 1_000L * hosts;
        learns(
                () -> {
                    knows(1, "2026-10-05", 10, "2026-10-12", "2026-10-09");
                    knows(2, "2026-10-06", 9, "2026-10-13", "2026-10-13");
                    knows(3, "2026-09-10", 4, "2026-10-20", null);
                    knows(4, "2026-10-20", 4, "2026-11-02", null);
                    knows(5, "2026-09-10", 10, "2026-09-20", "2026-09-20");
                    knows(6, "2026-11-02", 4, "2026-11-20", null);
                });
    }

    @Test
    void theFirstVersionSaysWhatBecameOfTheMonthsDossiers() {
        Snapshot.Figures figures = close().orElseThrow().snapshot().figures();
        assertThat(figures.received()).isEqualTo(3);
        assertThat(figures.carriedOver()).isEqualTo(1);
        assertThat(figures.of(DossierClass.EARLY)).isEqualTo(1);
        assertThat(figures.of(DossierClass.ON_TIME)).isEqualTo(1);
        assertThat(figures.of(DossierClass.OPEN_OVERDUE)).isEqualTo(1);
        assertThat(figures.of(DossierClass.OPEN_DUE_SOON)).isEqualTo(1);
        assertThat(figures.carriedOn()).isEqualTo(2);
        assertThat(close()).as("nothing has changed").isEmpty();
    }

    @Test
    void aLaterCorrectionStandsBesideWhatWasClosed() throws Exception {
        Closing first = close().orElseThrow();
        corrects(1, "2026-10-05", 10, "2026-10-12", "2026-10-14");
        Closing second = close().orElseThrow();
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.snapshot().changes()).isEqualTo(new Snapshot.Changes(0, 0, 1));
        assertThat(second.snapshot().previous()).isEqualTo(first.signed().hash());
        assertThat(closings.of(town.unit(), OCTOBER))
                .extracting(closing -> closing.snapshot().figures().of(DossierClass.LATE))
                .containsExactly(1L, 0L);
        opens(PAGE)
                .andExpect(content().string(containsString("Kỳ này có 2 bản")))
                .andExpect(content().string(containsString("Khác nhau")));
    }

    @Test
    void theNightClosesTheMonthAndSaysAnewWhatChanged() {
        nightly.round();
        assertThat(closings.of(town.unit(), OCTOBER)).hasSize(1);
        nightly.round();
        corrects(3, "2026-09-10", 9, "2026-10-20", "2026-10-19");
        nightly.round();
        assertThat(closings.of(town.unit(), OCTOBER)).hasSize(2);
    }

    @Test
    void whatIsHandedOutIsWhatWasSigned() throws Exception {
        accepts(2, "2026-10-06T02:00:00Z", "5wd");
        close();
        SignedSnapshot signed =
                SignedSnapshot.read(
                        new String(file(PAGE + "/1/anh-chup.json"), StandardCharsets.UTF_8));
        byte[] rows = file(PAGE + "/1/dong-cong-khai.csv");
        assertThat(Verification.of(signed, RowsFile.read(rows), "").differences()).isEmpty();
        assertThat(new String(rows, StandardCharsets.UTF_8))
                .doesNotContain("H99")
                .contains("(gộp)");
        Person leader = staff.hire("lanh-dao-" + hosts, "lanh-dao", town.unit());
        byte[] full =
                mvc.perform(get(office() + "/2026-10/1/dong-day-du.csv").with(Staff.as(leader)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray();
        Verdict verdict = Verification.of(signed, RowsFile.read(full), "");
        assertThat(verdict.differences()).isEmpty();
        assertThat(verdict.dueDays()).isOne();
        assertThat(new String(full, StandardCharsets.UTF_8)).contains("H99");
        assertThat(journal()).endsWith("kỳ 2026-10, bản 1");
    }

    @Test
    void aLeaderClosesWhatIsOver() throws Exception {
        Person leader = staff.hire("khoa-" + hosts, "lanh-dao", town.unit());
        mvc.perform(post(office()).param("thang", "2026-11").with(Staff.as(leader)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("chỉ khóa được tháng đã qua")));
        mvc.perform(post(office()).param("thang", "tháng 10").with(Staff.as(leader)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("tháng 10")));
        mvc.perform(post(office()).param("thang", "2026-10").with(Staff.as(leader)))
                .andExpect(redirectedUrl(office() + "?da-khoa"));
        mvc.perform(get(office() + "?da-khoa=").with(Staff.as(leader)))
                .andExpect(content().string(containsString("Đã khóa và ký")));
        mvc.perform(post(office()).param("thang", "2026-10").with(Staff.as(leader)))
                .andExpect(redirectedUrl(office() + "?khong-doi"));
        assertThat(closings.last(town.unit(), OCTOBER).orElseThrow().person())
                .isEqualTo(leader.id().value());
    }

    @Test
    void anAnalystReadsAndDoesNotClose() throws Exception {
        close();
        Person analyst = staff.hire("phan-tich-" + hosts, "phan-tich", town.unit());
        mvc.perform(get(office()).with(Staff.as(analyst)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Khóa tháng này"))));
        mvc.perform(post(office()).param("thang", "2026-10").with(Staff.as(analyst)))
                .andExpect(status().isForbidden());
        Site foreign = sites.at(world.site("ky-la-%d.localhost".formatted(hosts)));
        mvc.perform(get(ClosingController.address(foreign)).with(Staff.as(analyst)))
                .andExpect(status().isForbidden());
    }

    @Test
    void theDatabaseKeepsWhatWasClosed() {
        close();
        assertThatThrownBy(() -> jdbc.sql("update statistics.closing set version = 9").update())
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("delete from statistics.closing").update())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void whatWasNeverClosedIsNotThere() throws Exception {
        opens("/ket-qua-giai-quyet-tthc/ky")
                .andExpect(content().string(containsString("Chưa có kỳ nào được khóa")));
        mvc.perform(get(PAGE).with(host())).andExpect(status().isNotFound());
        mvc.perform(get(PAGE + "/1/anh-chup.json").with(host())).andExpect(status().isNotFound());
        mvc.perform(get("/ket-qua-giai-quyet-tthc/ky/2026-13").with(host()))
                .andExpect(status().isNotFound());
    }

    private Optional<Closing> close() {
        return monthEnd.close(town.unit(), OCTOBER, null);
    }

    private String office() {
        return ClosingController.address(town);
    }

    private org.springframework.test.web.servlet.ResultActions opens(String path) throws Exception {
        return mvc.perform(get(path).with(host())).andExpect(status().isOk());
    }

    private byte[] file(String path) throws Exception {
        return opens(path).andReturn().getResponse().getContentAsByteArray();
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor host() {
        return request -> {
            request.setServerName(town.host());
            return request;
        };
    }

    private String journal() {
        return jdbc.sql(
                        "select after from journal.entry where what = :what order by number desc"
                                + " limit 1")
                .param("what", ProofActs.FULL_ROWS)
                .query(String.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** What the ledger does at once: it notes that it writes, writes, and tells of it. */
    private void learns(Runnable facts) {
        clock.pass(Duration.ofMinutes(1));
        transaction.executeWithoutResult(
                _ -> {
                    jdbc.sql(
                                    """
                                    insert into dossiers.writing (recorded_at, kind, source)
                                    values (:now, 'ACT', 'kiểm thử')
                                    """)
                            .param("now", now())
                            .update();
                    facts.run();
                    events.publishEvent(new LedgerWritten(clock.instant()));
                });
        clock.pass(Duration.ofMinutes(1));
    }

    private void knows(
            int number, String received, int state, String due, @Nullable String finished) {
        jdbc.sql(
                        """
                        insert into dossiers.standing (dossier, known_from, code, official,
                          receiving_unit, competent_unit, procedure, field, channel, sensitive, state,
                          registered_on, received_on, due_on, finished_on)
                        values (:dossier, :now, :code, true, :unit, :unit, '1.000110', 'Hộ tịch', 1,
                          false, :state, :received, :received, :due, cast(:finished as date))
                        """)
                .param("dossier", dossier + number)
                .param("now", now())
                .param("code", "H99.01-261001-%04d".formatted(number))
                .param("unit", town.unit().value())
                .param("state", state)
                .param("received", LocalDate.parse(received))
                .param("due", LocalDate.parse(due))
                .param("finished", finished)
                .update();
    }

    /** From now on something else is known. */
    private void corrects(
            int number, String received, int state, String due, @Nullable String finished) {
        learns(
                () -> {
                    jdbc.sql(
                                    """
                                    update dossiers.standing set known_until = :now
                                    where dossier = :dossier
                                    """)
                            .param("now", now())
                            .param("dossier", dossier + number)
                            .update();
                    knows(number, received, state, due, finished);
                });
    }

    /** What the counter wrote: when it was received, and within what time it is due. */
    private void accepts(int number, String at, String limit) {
        jdbc.sql(
                        """
                        insert into dossiers.entry (dossier, recorded_at, number, happened_at, act,
                          state, time_limit)
                        values (:dossier, :now, 1, :at, 3, 2, :limit)
                        """)
                .param("dossier", dossier + number)
                .param("now", now())
                .param("at", OffsetDateTime.parse(at))
                .param("limit", limit)
                .update();
    }
}
