package vn.caunoi.meetings;

import java.util.List;
import java.util.Optional;
import vn.caunoi.cells.Cell;
import vn.caunoi.documents.OfficialNumber;
import vn.caunoi.documents.Series;
import vn.caunoi.documents.Signature;

/**
 * How a cell writes its papers (cách trình bày văn bản), where the sources leave it a choice.
 *
 * @param leading points from line to line; 0 for the usual
 * @param behalf for whom papers are signed that the whole cell issues
 * @param term by which papers of this day are numbered; empty while nobody said
 */
public record CellStyle(int leading, Behalf behalf, Optional<Term> term) {

    /** For whom a paper is signed: "T/M CHI BỘ", "T/M CHI ỦY". */
    public enum Behalf {
        CELL("chi-bo", "Chi bộ"),
        COMMITTEE("chi-uy", "Chi ủy");

        private final String code;
        private final String label;

        Behalf(String code, String label) {
            this.code = code;
            this.label = label;
        }

        public String code() {
            return code;
        }

        public String label() {
            return label;
        }
    }

    /**
     * A term of office (nhiệm kỳ).
     *
     * @param first the year in which it begins
     */
    public record Term(int first, int last) {

        @Override
        public String toString() {
            return first + "–" + last;
        }
    }

    /** What the papers of one kind are numbered in; empty while the term is not known. */
    public Optional<Series> series(Cell cell, String kind) {
        return term.map(
                of -> new Series(kind + "-" + behalf.code(), cell.unit(), of.first(), of.last()));
    }

    /**
     * "05-BB/CB", "05-NQ/CU".
     *
     * @param kind of paper in capitals: "BB", "NQ"
     */
    public String number(int number, String kind) {
        String body = behalf == Behalf.CELL ? "CB" : "CU";
        return new OfficialNumber(number, kind + "/" + body).ofParty();
    }

    /** Where whoever holds the office signs for the body. */
    public Signature signature(String office, String name) {
        return new Signature(List.of("T/M " + behalf.label(), office), "", name);
    }

    /** The same for papers of the committee's own meetings. */
    public CellStyle of(MeetingKind kind) {
        return kind == MeetingKind.COMMITTEE
                ? new CellStyle(leading, Behalf.COMMITTEE, term)
                : this;
    }
}
