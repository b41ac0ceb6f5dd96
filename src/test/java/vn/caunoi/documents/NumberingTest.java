package vn.caunoi.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.RoomTest;
import vn.caunoi.units.UnitId;

@RoomTest
class NumberingTest {

    private static final AtomicLong UNITS = new AtomicLong(7_000);

    @Autowired Numbering numbering;
    @Autowired TransactionTemplate transaction;
    @Autowired Clock clock;

    @Value("${caunoi.database-url}")
    String database;

    private UnitId commune;
    private UnitId neighbour;
    private Series receipts;

    @BeforeEach
    void twoUnitsWithoutPapers() {
        commune = new UnitId(UNITS.incrementAndGet());
        neighbour = new UnitId(UNITS.incrementAndGet());
        receipts = new Series("giay-tiep-nhan", commune, 2026);
    }

    @Test
    void numbersBeginWithOneForEachKindUnitAndYear() {
        assertThat(next(receipts)).isEqualTo(1);
        assertThat(next(receipts)).isEqualTo(2);
        assertThat(next(new Series("phieu-tu-choi", commune, 2026))).isEqualTo(1);
        assertThat(next(new Series("giay-tiep-nhan", neighbour, 2026))).isEqualTo(1);
        assertThat(next(new Series("giay-tiep-nhan", commune, 2027))).isEqualTo(1);
    }

    @Test
    void papersOfThePartyAreNumberedFromOneForEachKindAndTerm() {
        var resolutions = new Series("nq-cb", commune, 2022, 2025);
        assertThat(next(resolutions)).isEqualTo(1);
        assertThat(next(resolutions)).isEqualTo(2);
        assertThat(next(new Series("bb-cb", commune, 2022, 2025))).isEqualTo(1);
        assertThat(next(new Series("nq-cb", commune, 2025, 2030))).isEqualTo(1);
        assertThat(next(new Series("nq-cb", commune, 2025))).isEqualTo(1);
        assertThat(next(new Series("nq-cb", neighbour, 2022, 2025))).isEqualTo(1);
        assertThat(next(resolutions)).isEqualTo(3);
        assertThat(inTransaction(() -> numbering.begun(commune, 2025)))
                .containsExactly(new Series("nq-cb", commune, 2025));
        assertThat(inTransaction(() -> numbering.close(resolutions))).isEmpty();
        assertThatThrownBy(() -> next(resolutions))
                .hasMessage(
                        "Sổ nhiệm kỳ 2022–2025 đã khóa, không cấp thêm số."
                                + " Hãy dùng sổ của nhiệm kỳ này.");
        assertThat(next(new Series("nq-cb", commune, 2025, 2030))).isEqualTo(2);
        assertThatThrownBy(() -> new Series("nq-cb", commune, 2025, 2024))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPaperBelowTenBearsANoughtAndNeverLosesADigit() {
        assertThat(new OfficialNumber(5, "NQ/CB").ofParty()).isEqualTo("05-NQ/CB");
        assertThat(new OfficialNumber(12, "BB/CB").ofParty()).isEqualTo("12-BB/CB");
        assertThat(new OfficialNumber(105, "BB/CB").ofParty()).isEqualTo("105-BB/CB");
    }

    @Test
    void fiftyCountersAtOnceLeaveNoGapAndNoDuplicateThoughEveryThirdGivesUp() throws Exception {
        var server = new DriverManagerDataSource(database);
        var counters = new TransactionTemplate(new JdbcTransactionManager(server));
        var numbers = new Numbering(JdbcClient.create(server), clock);
        var kept = new ConcurrentLinkedQueue<Integer>();
        List<Callable<Void>> turns = new ArrayList<>();
        for (int turn = 0; turn < 150; turn++) {
            boolean givesUp = turn % 3 == 0;
            turns.add(
                    () -> {
                        int number = taken(counters, numbers, givesUp);
                        if (!givesUp) {
                            kept.add(number);
                        }
                        return null;
                    });
        }
        try (var desks = Executors.newFixedThreadPool(50)) {
            for (Future<Void> done : desks.invokeAll(turns)) {
                done.get();
            }
        }

        assertThat(kept)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(next(receipts)).isEqualTo(101);
    }

    @Test
    void aBlockSetAsideIsTakenLaterWithoutCollision() {
        next(receipts);
        NumberBlock block = transaction.execute(_ -> numbering.reserve(receipts, 3));

        assertThat(next(receipts)).isEqualTo(5);
        assertThat(block.first()).isEqualTo(2);
        take(block, 2);
        take(block, 4);
        assertThatThrownBy(() -> take(block, 4)).hasMessage("Số 4 của khối này đã được dùng.");
        assertThatThrownBy(() -> take(block, 5))
                .hasMessage("Số 5 không thuộc khối số dành sẵn từ 2 đến 4.");
        assertThat(inTransaction(() -> numbering.openBlocks(receipts))).containsExactly(block);
        take(block, 3);
        assertThat(inTransaction(() -> numbering.openBlocks(receipts))).isEmpty();
        assertThat(inTransaction(() -> numbering.block(block.id(), commune))).contains(block);
        assertThat(inTransaction(() -> numbering.block(block.id(), neighbour))).isEmpty();
    }

    @Test
    void aClosedYearGivesNoNumberAndNamesThoseThatNobodyUsed() {
        next(receipts);
        NumberBlock block = transaction.execute(_ -> numbering.reserve(receipts, 3));
        take(block, 3);

        assertThat(inTransaction(() -> numbering.close(receipts))).containsExactly(2, 4);
        assertThat(inTransaction(() -> numbering.close(receipts))).containsExactly(2, 4);
        String closed = "Sổ năm 2026 đã khóa, không cấp thêm số. Hãy dùng sổ của năm nay.";
        assertThatThrownBy(() -> next(receipts)).hasMessage(closed);
        assertThatThrownBy(() -> inTransaction(() -> numbering.reserve(receipts, 1)))
                .hasMessage(closed);
        assertThatThrownBy(() -> take(block, 2)).hasMessage(closed);
        assertThat(next(new Series("giay-tiep-nhan", commune, 2027))).isEqualTo(1);
    }

    @Test
    void aYearWithoutAnyNumberCanBeClosedToo() {
        assertThat(inTransaction(() -> numbering.close(receipts))).isEmpty();
        assertThatThrownBy(() -> next(receipts)).isInstanceOf(NumberRefused.class);
    }

    @Test
    void aNumberIsTakenOnlyTogetherWithWhatItNumbers() {
        assertThatThrownBy(() -> numbering.next(receipts))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private int next(Series series) {
        return inTransaction(() -> numbering.next(series));
    }

    private void take(NumberBlock block, int number) {
        transaction.executeWithoutResult(_ -> numbering.take(block, number));
    }

    private int taken(TransactionTemplate counters, Numbering numbers, boolean givesUp) {
        return counters.execute(
                status -> {
                    int number = numbers.next(receipts);
                    if (givesUp) {
                        status.setRollbackOnly();
                    }
                    return number;
                });
    }

    private <T> T inTransaction(Supplier<T> asked) {
        return transaction.execute(_ -> asked.get());
    }
}
