package vn.caunoi.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.WebRequest;

@RoomTest
class OpeningBalanceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Autowired OpeningBalances openings;
    @Autowired Visitors visitors;
    @Autowired MovableClock clock;

    @BeforeEach
    void morning() {
        clock.set(Instant.parse("2026-11-23T02:00:00Z"));
        visitors.beat();
    }

    @Test
    void theNewestEntryCountsAndJoinsTheTotal() {
        var site = new SiteId(1);
        openings.enter(site, new OpeningBalance(TODAY, 500, "Bộ đếm cũ"));
        clock.set(Instant.parse("2026-11-23T02:05:00Z"));
        openings.enter(site, new OpeningBalance(TODAY, 700, "Bộ đếm cũ, đã sửa"));
        visitors.visited(WebRequest.of(Requests.from("192.0.2.1")), site.value(), null);
        visitors.beat();

        assertThat(visitors.of(site)).isEqualTo(new Counts(1, 1, 1, 701));
        assertThat(openings.of(site)).map(OpeningBalance::total).contains(700L);
    }

    @Test
    void aNegativeTotalIsRefused() {
        assertThatThrownBy(() -> new OpeningBalance(TODAY, -1, "x"))
                .isInstanceOf(OpeningRefused.class)
                .hasMessageContaining("âm");
    }

    @Test
    void aTotalWithoutASourceIsRefused() {
        assertThatThrownBy(() -> new OpeningBalance(TODAY, 1, " "))
                .isInstanceOf(OpeningRefused.class);
    }

    @Test
    void aDayThatHasNotComeIsRefused() {
        var tomorrow = new OpeningBalance(TODAY.plusDays(1), 1, "x");

        assertThatThrownBy(() -> openings.enter(new SiteId(2), tomorrow))
                .isInstanceOf(OpeningRefused.class)
                .hasMessageContaining("24/11/2026");
    }

    @Test
    void daysThatTheSiteCountedItselfAreNotCountedTwice() {
        var site = new SiteId(3);
        visitors.visited(WebRequest.of(Requests.from("192.0.2.1")), site.value(), null);
        visitors.beat();
        openings.enter(site, new OpeningBalance(TODAY, 9, "đến ngày đổi hệ thống"));
        clock.set(Instant.parse("2026-11-24T02:00:00Z"));

        assertThatThrownBy(
                        () -> openings.enter(site, new OpeningBalance(TODAY.plusDays(1), 9, "x")))
                .isInstanceOf(OpeningRefused.class)
                .hasMessageContaining("hai lần");
    }
}
