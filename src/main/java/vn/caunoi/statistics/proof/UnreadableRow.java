package vn.caunoi.statistics.proof;

/** A cell says what no row of ours says (ô không đọc được). */
final class UnreadableRow extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String column;
    private final String found;

    UnreadableRow(String column, String found) {
        super(column + ": " + found);
        this.column = column;
        this.found = found;
    }

    String column() {
        return column;
    }

    String found() {
        return found;
    }
}
