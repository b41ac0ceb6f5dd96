package vn.caunoi.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A part of the body of a paper (một phần nội dung). */
public sealed interface Part {

    /** It may be kept on one page with the signatures. */
    default boolean isShort() {
        return true;
    }

    /** Sentences with the first line indented. */
    record Paragraph(String text) implements Part {}

    /** A heading inside the paper. */
    record Section(String heading) implements Part {}

    /** Lines "nhãn: giá trị". */
    record Fields(List<Field> fields) implements Part {

        public Fields {
            fields = List.copyOf(fields);
        }

        /** The fields that say something. */
        public static Fields of(Field... fields) {
            return new Fields(
                    Arrays.stream(fields).filter(field -> !field.value().isBlank()).toList());
        }
    }

    record Field(String label, String value) {}

    /** Items counted from 1. */
    record Numbered(List<String> items) implements Part {

        public Numbered {
            items = List.copyOf(items);
        }
    }

    /** A table; its heading stands again on every page. */
    record Grid(List<Column> columns, List<List<String>> rows) implements Part {

        public Grid {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("each row has a cell for each column");
            }
        }

        @Override
        public boolean isShort() {
            return false;
        }

        /** How much of the width the column takes, in a hundred. */
        double share(Column column) {
            return 100.0 * column.weight() / columns.stream().mapToInt(Column::weight).sum();
        }
    }

    /**
     * A column of a table.
     *
     * @param weight its width beside the other columns
     */
    record Column(String heading, int weight, boolean centred) {}

    /** What follows begins on a new page (sang trang). */
    record NewPage() implements Part {}

    /**
     * Cards to cut out (thẻ, phiếu rời), two in a row.
     *
     * @param height of each in millimetres
     * @param cards line by line, the first line in bold
     */
    record Cards(int height, List<List<String>> cards) implements Part {

        public Cards {
            cards = cards.stream().map(List::copyOf).toList();
        }

        @Override
        public boolean isShort() {
            return false;
        }

        /** The cards of each row; the last row is filled up with nothing. */
        List<List<List<String>>> rows() {
            List<List<List<String>>> rows = new ArrayList<>();
            for (int i = 0; i < cards.size(); i += 2) {
                rows.add(
                        List.of(cards.get(i), i + 1 < cards.size() ? cards.get(i + 1) : List.of()));
            }
            return rows;
        }
    }

    /** Something said in smaller letters. */
    record Note(String text) implements Part {}

    /**
     * A picture that cameras read (mã QR), at the right beside what follows.
     *
     * @param text what they read
     * @param alternative the same for those who do not see it
     */
    record Qr(String text, String alternative) implements Part {}
}
