package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.caunoi.statistics.DossierClass.EARLY;
import static vn.caunoi.statistics.DossierClass.LATE;
import static vn.caunoi.statistics.DossierClass.OPEN_DUE_SOON;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import vn.caunoi.RoomTest;

@RoomTest
@Import({TestLedger.class, Province.class})
class RowsTest {

    private static final YearMonth MONTH = YearMonth.of(2024, 9);
    private static final Question SEPTEMBER = Question.of(Period.month(MONTH));
    private static final String THEN = "2024-10-02T03:00:00Z";
    private static final Set<DossierClass> ALL = EnumSet.allOf(DossierClass.class);

    @Autowired Rows rows;
    @Autowired Figures figures;
    @Autowired TestLedger ledger;
    @Autowired Province province;

    private long last;

    @BeforeEach
    void emptyLedger() {
        province.found();
        ledger.forgetAll();
        figures.changedEverywhere();
    }

    @Test
    void everyFigureHasAsManyRowsAsItSays() {
        ledger.write(
                THEN,
                received().due("2024-09-10").finished("2024-09-09"),
                received().due("2024-09-10").finished("2024-09-12"),
                Told.of(++last).received("2024-08-10").due("2024-08-20").finished("2024-08-19"),
                Told.of(++last).received("2024-08-10").due("2024-08-20").finished("2024-09-02"),
                Told.of(++last).received("2024-08-10").finished(null),
                received().due("2024-10-01"),
                Told.of(++last).registered("2024-09-20"),
                Told.of(++last).received("2024-10-01"));
        Partition partition = (Partition) figures.answer(SEPTEMBER);
        for (DossierClass one : DossierClass.values()) {
            assertThat(rows.publicly(SEPTEMBER, Set.of(one), "", 100))
                    .as("%s", one)
                    .hasSize((int) partition.of(one))
                    .allSatisfy(row -> assertThat(row.dossierClass()).isEqualTo(one));
        }
        assertThat(partition.of(LATE)).isEqualTo(2);
        assertThat(partition.of(OPEN_DUE_SOON)).isEqualTo(1);
    }

    @Test
    void aProcedureThatAHandfulShareIsNamed() {
        ledger.write(THEN, early(5, "1.000001", "Hộ tịch"));
        assertThat(shown()).containsOnly("1.000001");
        assertThat(publicRows()).allSatisfy(row -> assertThat(row.month()).isEqualTo(MONTH));
    }

    @Test
    void aProcedureThatFewerShareIsToldByItsField() {
        ledger.write(THEN, early(5, "1.000001", "Hộ tịch"));
        ledger.write("2024-10-02T03:00:01Z", early(2, "1.000002", "Đất đai"));
        ledger.write("2024-10-02T03:00:02Z", early(3, "1.000003", "Đất đai"));
        assertThat(shown()).containsOnly("1.000001", "Đất đai").hasSize(10);
    }

    @Test
    void fieldsThatFewShareAreToldTogetherAndWhatIsStillRareWithoutItsMonth() {
        ledger.write(THEN, early(3, "1.000001", "Hộ tịch"));
        ledger.write("2024-10-02T03:00:01Z", early(1, "1.000002", "Đất đai"));
        assertThat(shown()).containsOnly("");
        assertThat(publicRows()).allSatisfy(row -> assertThat(row.month()).isNull());
        ledger.write("2024-10-02T03:00:02Z", early(1, "1.000003", "Chứng thực"));
        assertThat(shown()).containsOnly("");
        assertThat(publicRows()).allSatisfy(row -> assertThat(row.month()).isEqualTo(MONTH));
    }

    @Test
    void aSensitiveProcedureIsNeverNamedNorItsField() {
        Told[] told = early(9, "1.000009", "Bảo trợ xã hội");
        for (Told one : told) {
            one.sensitive();
        }
        ledger.write(THEN, told);
        assertThat(shown()).containsOnly("").hasSize(9);
    }

    @Test
    void thePublicNumberTellsNeitherCodeNorOrderAndStaysTheSame() {
        ledger.write(THEN, early(7, "1.000001", "Hộ tịch"));
        List<String> numbers = numbers(SEPTEMBER);
        assertThat(numbers).hasSize(7).isSorted().allMatch(one -> one.matches("[0-9a-f]{16}"));
        assertThat(numbers(SEPTEMBER.in(Period.year(2024)))).isEqualTo(numbers);
        assertThat(rows.fully(SEPTEMBER, Set.of(EARLY), "", 100))
                .extracting(row -> row.dossier().value())
                .isNotEqualTo(List.of(1L, 2L, 3L, 4L, 5L, 6L, 7L));
    }

    @Test
    void rowsComePageAfterPage() {
        ledger.write(THEN, early(7, "1.000001", "Hộ tịch"));
        var numbers = new ArrayList<String>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            for (PublicRow row : rows.publicly(SEPTEMBER, ALL, after, 3)) {
                assertThat(row.procedure()).isEqualTo("1.000001");
                numbers.add(row.number());
                after = row.number();
            }
        }
        assertThat(numbers).isEqualTo(numbers(SEPTEMBER)).hasSize(7);
    }

    @Test
    void rowsAreOfTheSameKnowledgeAsTheFigure() {
        Told dossier = received().due("2024-09-10").finished("2024-09-12");
        ledger.write("2024-10-01T02:00:00Z", dossier);
        ledger.write("2024-11-15T02:00:00Z", dossier.finished("2024-09-09"));
        Question then = SEPTEMBER.knownAt(Instant.parse("2024-10-02T00:00:00Z"));
        assertThat(rows.publicly(then, Set.of(EARLY), "", 10)).isEmpty();
        assertThat(rows.fully(then, Set.of(LATE), "", 10)).hasSize(1);
        assertThat(rows.fully(SEPTEMBER, Set.of(EARLY), "", 10))
                .singleElement()
                .satisfies(row -> assertThat(row.finishedOn()).isEqualTo("2024-09-09"));
    }

    private Told received() {
        return Told.of(++last).received("2024-09-03");
    }

    private Told[] early(int count, String procedure, String field) {
        Told[] told = new Told[count];
        for (int i = 0; i < count; i++) {
            told[i] = received().about(procedure, field).due("2024-09-10").finished("2024-09-05");
        }
        return told;
    }

    private Collection<String> shown() {
        return publicRows().stream().map(RowsTest::matter).toList();
    }

    /** What may be told of its matter: the procedure, else the field, else nothing. */
    private static String matter(PublicRow row) {
        return row.procedure() != null ? row.procedure() : row.field() == null ? "" : row.field();
    }

    private List<PublicRow> publicRows() {
        return rows.publicly(SEPTEMBER, Set.of(EARLY), "", 100);
    }

    private List<String> numbers(Question question) {
        return rows.publicly(question, ALL, "", 100).stream().map(PublicRow::number).toList();
    }
}
