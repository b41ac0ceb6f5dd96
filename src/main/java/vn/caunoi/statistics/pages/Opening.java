package vn.caunoi.statistics.pages;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.statistics.Behind;
import vn.caunoi.statistics.Behind.Since;
import vn.caunoi.statistics.Figures;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.PublicRow;
import vn.caunoi.statistics.Question;
import vn.caunoi.statistics.Rows;

/** Opens a figure (mở con số): finds the dossiers that it counts. */
@Component
class Opening {

    private final Rows rows;
    private final Figures figures;
    private final Names names;

    Opening(Rows rows, Figures figures, Names names) {
        this.rows = rows;
        this.figures = figures;
        this.names = names;
    }

    /** So many rows after the one of this number. */
    List<ShownRow> rows(Question question, Behind behind, String after, int most) {
        List<PublicRow> found = rows.publicly(question, behind, after, most);
        Map<String, ProcedureName> known =
                names.procedures(
                        found.stream()
                                .map(PublicRow::procedure)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList());
        return found.stream().map(row -> ShownRow.of(row, known)).toList();
    }

    /** All rows, so many read at a time. */
    Stream<ShownRow> all(Question question, Behind behind, int atOnce) {
        return Stream.iterate(
                        rows(question, behind, "", atOnce),
                        some -> !some.isEmpty(),
                        some ->
                                some.size() < atOnce
                                        ? List.<ShownRow>of()
                                        : rows(question, behind, some.getLast().number(), atOnce))
                .flatMap(List::stream);
    }

    /** The figure itself; nothing where figures do not add up. */
    long count(Question question, Figure figure) {
        return figures.answer(question) instanceof Partition partition ? figure.in(partition) : 0;
    }

    int leastCell(Question question) {
        return rows.leastCell(question);
    }

    static Behind behind(Figure figure) {
        Behind all = Behind.of(figure.classes());
        return switch (figure.origin()) {
            case ANY -> all;
            case RECEIVED -> all.since(Since.THE_PERIOD);
            case CARRIED_OVER -> all.since(Since.BEFORE);
        };
    }
}
