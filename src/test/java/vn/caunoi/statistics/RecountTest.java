package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.RoomTest;
import vn.caunoi.dossiers.LedgerDerived;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/** Whatever the ledger came to say, in whatever order, a plain count over all rows agrees. */
@RoomTest
@Import({TestLedger.class, Province.class})
class RecountTest {

    private static final int WRITINGS = 40;
    private static final int DOSSIERS = 60;
    private static final int QUESTIONS = 120;
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);
    private static final Instant BEGIN = Instant.parse("2024-11-02T02:00:00Z");
    private static final List<Long> UNITS = List.of(9001L, 9002L, 9003L, 9011L, 9012L, 9013L);
    private static final List<UnitId> ASKED =
            List.of(
                    Province.WHOLE,
                    Province.FIRST_DISTRICT,
                    Province.SECOND_DISTRICT,
                    Province.EAST);
    private static final List<String> FIELDS = List.of("Hộ tịch", "Đất đai", "Chứng thực");

    /** Which units count for a unit: until 30/06/2025, and from then on. */
    private static final Map<UnitId, List<List<Long>>> BELOW =
            Map.of(
                    Province.WHOLE,
                    List.of(UNITS, UNITS),
                    Province.FIRST_DISTRICT,
                    List.of(List.of(9002L, 9011L), List.of(9002L)),
                    Province.SECOND_DISTRICT,
                    List.of(List.of(9003L, 9012L, 9013L), List.of(9003L)),
                    Province.EAST,
                    List.of(List.of(9011L), List.of(9011L)));

    @Autowired Figures figures;
    @Autowired Stocktaking stocktaking;
    @Autowired Movements movements;
    @Autowired TestLedger ledger;
    @Autowired Province province;
    @Autowired DueSoon dueSoon;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionTemplate transaction;

    private Random random = new Random();

    @BeforeEach
    void emptyLedger() {
        province.found();
        ledger.forgetAll();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyAnswerIsWhatAPlainCountSays(long seed) {
        random = new Random(seed);
        List<Instant> writings = writeAtRandom();
        figures.changedEverywhere();
        var plain = new PlainCount(jdbc);
        for (int i = 0; i < QUESTIONS; i++) {
            Question question = question(writings);
            LocalDate soon = dueSoon.until(question);
            PlainCount.Counted counted = plain.of(question, below(question), soon);
            assertThat(PlainCount.Counted.of(figures.answer(question)))
                    .as("%s", question)
                    .isEqualTo(counted);
            assertThat(PlainCount.Counted.of(recount(question)))
                    .as("from every dossier: %s", question)
                    .isEqualTo(counted);
            everyBreakdownIsWhatARecountSays(question);
            if (i % 10 == 0) {
                everyMonthIsWhatAPlainCountSays(longer(question), plain);
            }
        }
        movements.fold();
        assertThat(movements.rebuild()).isZero();
    }

    @Test
    void standingsThatWerePutRightAreCountedAnew() {
        ledger.write(
                BEGIN,
                Told.of(1)
                        .at(9011L)
                        .about("1.000001", "Hộ tịch")
                        .by(1)
                        .registered("2024-11-01")
                        .received("2024-11-01")
                        .due("2024-11-20"));
        movements.fold();
        jdbc.sql("update dossiers.standing set due_on = '2024-11-08'").update();
        transaction.executeWithoutResult(_ -> events.publishEvent(new LedgerDerived(1)));
        assertThat(movements.rebuild()).isZero();
    }

    /** Key by key: what is read from each level, and what every dossier says. */
    private void everyBreakdownIsWhatARecountSays(Question question) {
        Breakdown by = any(List.of(Breakdown.values()));
        Map<String, Answer> recounted = new HashMap<>();
        recount(question, by).forEach((key, stocks) -> recounted.put(key, stocks.answer()));
        recounted.values().removeIf(Partition.EMPTY::equals);
        assertThat(figures.by(by, question)).as("by %s: %s", by, question).isEqualTo(recounted);
    }

    /** Counted in one go, and each by itself. */
    private void everyMonthIsWhatAPlainCountSays(Question year, PlainCount plain) {
        List<Question> series = new ArrayList<>(List.of(year));
        series.addAll(year.months());
        List<PlainCount.Counted> counted =
                series.stream().map(one -> plain.of(one, below(one), dueSoon.until(one))).toList();
        assertThat(figures.answers(series).stream().map(PlainCount.Counted::of))
                .as("%s and its months", year)
                .containsExactlyElementsOf(counted);
    }

    private Answer recount(Question question) {
        Stocks stocks = recount(question, Breakdown.NONE).get("");
        return stocks == null ? Partition.EMPTY : stocks.answer();
    }

    private Map<String, Stocks> recount(Question question, Breakdown by) {
        return Objects.requireNonNull(
                stocktaking
                        .recount(Series.of(List.of(question), question), by)
                        .found()
                        .get(question));
    }

    private List<Instant> writeAtRandom() {
        List<Instant> writings = new ArrayList<>();
        Instant at = BEGIN;
        for (int i = 0; i < WRITINGS; i++) {
            at =
                    at.plusSeconds(1 + random.nextInt(40 * 86_400))
                            .plusNanos(1000L * random.nextInt(9));
            ledger.write(at, some(1 + random.nextInt(8)));
            writings.add(at);
            if (random.nextInt(5) == 0) {
                movements.fold();
            }
        }
        return writings;
    }

    private Told[] some(int count) {
        return random.ints(1, DOSSIERS)
                .distinct()
                .limit(count)
                .mapToObj(this::told)
                .toArray(Told[]::new);
    }

    private Told told(long dossier) {
        Told told =
                Told.of(dossier)
                        .at(any(UNITS))
                        .about(
                                random.nextInt(8) == 0 ? null : "1.00000" + random.nextInt(3),
                                any(FIELDS))
                        .by(1 + random.nextInt(3))
                        .registered(day(0, 300).toString());
        if (random.nextInt(3) == 0) {
            told.decidedBy(any(UNITS));
        }
        if (random.nextInt(8) == 0) {
            return random.nextBoolean() ? told : told.turnedAway();
        }
        told.received(told.registered.plusDays(random.nextInt(8) - 1L).toString());
        if (random.nextInt(6) != 0) {
            told.due(around(told).toString());
        }
        if (random.nextInt(3) == 0) {
            LocalDate from = around(told);
            told.waiting(
                    from.toString(), random.nextInt(4) == 0 ? "" : from.plusDays(5).toString());
        }
        if (random.nextInt(5) == 0) {
            LocalDate from = around(told);
            told.owing(from.toString(), from.plusDays(1 + random.nextInt(6)).toString());
        }
        told.asked(random.nextInt(3));
        return ended(told);
    }

    private Told ended(Told told) {
        @Nullable String day = random.nextInt(6) == 0 ? null : around(told).toString();
        return switch (random.nextInt(8)) {
            case 0 -> told.withdrawn(day);
            case 1 -> told.stopped(day);
            case 2, 3 -> told;
            default -> told.finished(random.nextInt(4) == 0 ? dueOr(told, day) : day);
        };
    }

    private static @Nullable String dueOr(Told told, @Nullable String day) {
        return told.due == null ? day : told.due.toString();
    }

    /** Mostly after the receipt, at times before it, as sources say. */
    private LocalDate around(Told told) {
        return told.registered.plusDays(random.nextInt(30) - 4L);
    }

    private Question question(List<Instant> writings) {
        LocalDate from = day(0, 330);
        Period period = new Period(from, from.plusDays(random.nextInt(90)));
        Question question = Question.of(period);
        if (random.nextInt(3) == 0) {
            question = question.asOf(from.plusDays(random.nextInt(30)));
        }
        if (random.nextInt(3) == 0) {
            question = question.knownAt(any(writings).plusNanos(1000L * (random.nextInt(3) - 1)));
        }
        if (random.nextBoolean()) {
            question = question.at(any(ASKED));
        }
        if (random.nextInt(3) == 0) {
            question = question.on(Side.COMPETENT);
        }
        if (random.nextInt(3) == 0) {
            question = question.inField(any(FIELDS));
        }
        if (random.nextInt(4) == 0) {
            question = question.ofProcedure("1.00000" + random.nextInt(3));
        }
        return random.nextInt(4) == 0 ? question.by(any(List.of(Channel.values()))) : question;
    }

    /** From the same day on, about a year long. */
    private Question longer(Question question) {
        LocalDate from = question.period().from();
        var year = new Period(from, from.plusDays(200 + random.nextInt(250)));
        return question.in(year).asOf(from.plusDays(random.nextInt(450)));
    }

    private static List<Long> below(Question question) {
        boolean districtsLive = question.asOf().isBefore(LocalDate.of(2025, 7, 1));
        return question.unit()
                .map(unit -> BELOW.getOrDefault(unit, List.of()).get(districtsLive ? 0 : 1))
                .orElse(List.of());
    }

    private LocalDate day(int from, int until) {
        return FIRST.plusDays(random.nextInt(from, until));
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
