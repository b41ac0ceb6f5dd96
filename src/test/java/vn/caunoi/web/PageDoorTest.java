package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;

@RoomTest
@Import(PageDoorTest.Village.class)
class PageDoorTest {

    private static final long MARKET = 7;
    private static final AtomicInteger PATHS = new AtomicInteger();

    @Autowired MockMvc mvc;
    @Autowired ChangedPages changed;
    @Autowired ChangeNews news;
    @Autowired TransactionTemplate transaction;
    @Autowired MovableClock clock;
    @Autowired Village village;

    private String page = "/";

    @BeforeEach
    void freshPage() {
        page = "/bang-tin/" + PATHS.incrementAndGet();
        await(news::hears);
        village.nextChange.set(null);
    }

    @Test
    void aPageIsRenderedOnceForEverybody() throws Exception {
        String first = read(get(page)).getContentAsString();
        assertThat(read(get(page)).getContentAsString()).isEqualTo(first);
        assertThat(
                        read(get(page)
                                        .header("Host", "khac.localhost")
                                        .with(
                                                request -> {
                                                    request.setServerName("khac.localhost");
                                                    return request;
                                                }))
                                .getContentAsString())
                .isNotEqualTo(first);
    }

    @Test
    void everyReaderIsCountedOnceWhetherThePageWasReadyOrNot() throws Exception {
        int before = village.visits.get();
        read(get(page));
        read(get(page));
        read(get(page + "?x=1"));
        assertThat(village.visits.get() - before).isEqualTo(3);
        assertThat(village.lastSubject.get()).isEqualTo("bulletin");
    }

    @Test
    void aChangeIsSeenAfterItsCommitAndNotAfterARollback() throws Exception {
        String first = read(get(page)).getContentAsString();
        transaction.executeWithoutResult(
                status -> {
                    changed.of(MARKET);
                    status.setRollbackOnly();
                });
        transaction.executeWithoutResult(status -> changed.of(MARKET + 1));
        LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
        assertThat(read(get(page)).getContentAsString()).isEqualTo(first);
        transaction.executeWithoutResult(status -> changed.of(MARKET));
        await(() -> !text(page).equals(first));
    }

    @Test
    void figuresThatMovedMakeThePagesOfTheirSiteAnew() throws Exception {
        String first = read(get(page)).getContentAsString();
        transaction.executeWithoutResult(status -> changed.figures(List.of(MARKET + 1)));
        LockSupport.parkNanos(Duration.ofMillis(700).toNanos());
        assertThat(read(get(page)).getContentAsString()).isEqualTo(first);
        transaction.executeWithoutResult(status -> changed.figures(List.of(MARKET + 1, MARKET)));
        await(() -> !text(page).equals(first));
    }

    @Test
    void onlyAPageAsksForWhatStandsAroundIt() throws Exception {
        int before = village.framed.get();
        assertThat(read(post("/chuyen-tiep")).getStatus()).isEqualTo(303);
        assertThat(village.framed.get()).isEqualTo(before);
        assertThat(read(get("/tro-giup?" + page)).getContentAsString()).contains("Chợ");
        assertThat(village.framed.get()).isGreaterThan(before);
    }

    @Test
    void aScheduledChangeIsSeenToTheMillisecond() throws Exception {
        Instant when = clock.instant().plusMillis(3_000);
        village.nextChange.set(when);
        String first = read(get(page)).getContentAsString();
        clock.set(when.minusMillis(1));
        assertThat(read(get(page)).getContentAsString()).isEqualTo(first);
        clock.set(when);
        assertThat(read(get(page)).getContentAsString()).isNotEqualTo(first);
    }

    @Test
    void countersThatMovedAreRenewedAfterTenSeconds() throws Exception {
        String first = read(get(page)).getContentAsString();
        clock.pass(Duration.ofSeconds(10));
        assertThat(read(get(page)).getContentAsString()).isEqualTo(first);
        village.figures.incrementAndGet();
        clock.pass(Duration.ofMillis(9_999));
        assertThat(read(get(page)).getContentAsString()).isEqualTo(first);
        clock.pass(Duration.ofMillis(1));
        assertThat(read(get(page)).getContentAsString()).isNotEqualTo(first);
    }

    @Test
    void whatMayBePersonalIsNeverKept() throws Exception {
        String first = text(page);
        assertThat(read(get(page).cookie(new Cookie("a", "b"))).getContentAsString())
                .isNotEqualTo(first);
        assertThat(read(get(page).header("Authorization", "x")).getContentAsString())
                .isNotEqualTo(first);
        assertThat(text(page + "?utm_source=x")).isNotEqualTo(text(page + "?utm_source=x"));
        assertThat(text(page + "?trang=2")).isEqualTo(text(page + "?trang=2"));
        assertThat(text("/rieng")).isNotEqualTo(text("/rieng"));
        assertThat(text(page)).isEqualTo(first);
    }

    @Test
    void pagesTravelCompressedAndOnlyWhenNew() throws Exception {
        var zipped = read(get(page).header("Accept-Encoding", "br, gzip"));
        assertThat(zipped.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(zipped.getHeader("Vary")).isEqualTo("Accept-Encoding");
        assertThat(zipped.getContentAsByteArray()).startsWith(0x1f, 0x8b);
        String tag = Objects.requireNonNull(zipped.getHeader("ETag"));
        var again = read(get(page).header("Accept-Encoding", "gzip").header("If-None-Match", tag));
        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(read(get(page)).getHeader("ETag")).isNotEqualTo(tag);
        var head = read(head(page));
        assertThat(head.getContentAsByteArray()).isEmpty();
        assertThat(head.getContentLength()).isPositive();
    }

    @Test
    void everyAnswerIsGuarded() throws Exception {
        for (var request :
                List.of(get(page), get("/khong-co"), post("/khong-co"), get(page + "/"))) {
            var answer = read(request);
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe-inline", "http:", "*");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Set-Cookie")).isNull();
        }
    }

    @Test
    void aSlashTooManyLeadsToTheTrueAddressAndNeverAway() throws Exception {
        assertThat(read(get(page + "//")).getHeader("Location")).isEqualTo(page);
        assertThat(read(get("//ac.example/")).getHeader("Location")).isNull();
    }

    private MockHttpServletResponse read(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request).andReturn().getResponse();
    }

    private String text(String address) {
        try {
            return read(get(java.net.URI.create(address))).getContentAsString();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void await(java.util.function.BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited too long").isLessThan(end);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }

    /**
     * Two sites, a bulletin that is different each time it is rendered, and somebody who counts.
     */
    @TestConfiguration
    static class Village implements VisitCounter, ScheduledChange {

        final AtomicInteger visits = new AtomicInteger();
        final AtomicInteger figures = new AtomicInteger();
        final AtomicInteger framed = new AtomicInteger();
        final AtomicReference<@Nullable String> lastSubject = new AtomicReference<>();
        final AtomicReference<@Nullable Instant> nextChange = new AtomicReference<>();

        @Override
        public void visited(WebRequest request, long site, @Nullable String subject) {
            visits.incrementAndGet();
            lastSubject.set(subject);
        }

        @Override
        public Object figures(long site) {
            return figures.get();
        }

        @Override
        public Optional<Instant> next(long site, Instant after) {
            return Optional.ofNullable(nextChange.get()).filter(when -> when.isAfter(after));
        }

        @Bean
        @Primary
        Frames villageFrames() {
            return new Frames() {
                @Override
                public Frame of(String host) {
                    framed.incrementAndGet();
                    return frame(site(host));
                }

                @Override
                public long site(String host) {
                    return host.startsWith("khac") ? MARKET + 1 : MARKET;
                }
            };
        }

        @Bean
        Bulletin bulletin() {
            return new Bulletin();
        }

        private static Frame frame(long site) {
            var imprint = new Imprint("", "", "", "", "", "", "", "");
            var archive = new Frame.Archive(LocalDate.of(2025, 7, 1), List.of());
            return new Frame(
                    site,
                    "cho.localhost",
                    "http://cho.localhost",
                    "Chợ",
                    "Trang",
                    "Chợ",
                    imprint,
                    true,
                    archive,
                    List.of(),
                    null,
                    null);
        }
    }

    @Controller
    static class Bulletin {

        private final AtomicInteger issue = new AtomicInteger();

        @GetMapping("/bang-tin/{number}")
        ResponseEntity<String> show(HttpServletRequest request) {
            Subject.of(request, "bulletin");
            return html();
        }

        @GetMapping("/rieng")
        ResponseEntity<String> own() {
            return ResponseEntity.ok()
                    .header("Content-Type", "text/html;charset=UTF-8")
                    .header("Cache-Control", "no-store")
                    .body("riêng " + issue.incrementAndGet());
        }

        @PostMapping("/chuyen-tiep")
        ModelAndView create() {
            return SeeOther.to("/rieng");
        }

        private ResponseEntity<String> html() {
            return ResponseEntity.ok()
                    .header("Content-Type", "text/html;charset=UTF-8")
                    .body("Số " + issue.incrementAndGet() + " tin chợ".repeat(200));
        }
    }
}
