package vn.caunoi.spreadsheets;

/**
 * Something that is wrong in a table (lỗi), where its author finds it.
 *
 * @param row as the spreadsheet counts; 0 where the whole file is meant
 * @param column the heading of the column; empty where the whole row is meant
 * @param value what stands there
 * @param reason what is wrong and what to do, for people
 */
public record Problem(int row, String column, String value, String reason) {

    private static final int LONGEST_VALUE = 200;

    public Problem {
        value = value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }

    public static Problem ofFile(String reason) {
        return new Problem(0, "", "", reason);
    }

    public static Problem ofRow(int row, String reason) {
        return new Problem(row, "", "", reason);
    }

    /** "Hàng 7, cột “Ngày tiếp nhận” (31/02/2023): …". */
    public String sentence() {
        if (row == 0) {
            return reason;
        }
        return "Hàng %d%s: %s".formatted(row, place(), reason);
    }

    private String place() {
        return (column.isEmpty() ? "" : ", cột “" + column + "”")
                + (value.isEmpty() ? "" : " (" + value + ")");
    }
}
