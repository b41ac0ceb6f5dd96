package vn.caunoi.statistics.pages;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.caunoi.statistics.PublicRow;

/**
 * A dossier behind a figure, in words (dòng hồ sơ).
 *
 * @param number the public one
 * @param matter procedure or field, or that several are told together
 * @param month of receipt, or that several are told together
 */
record ShownRow(String number, String matter, String month, String of) {

    private static final String SEVERAL = "Các lĩnh vực khác (gộp)";
    private static final String SEVERAL_MONTHS = "nhiều tháng (gộp)";
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");

    static ShownRow of(PublicRow row, Map<String, ProcedureName> procedures) {
        return new ShownRow(
                row.number(),
                matter(row, procedures),
                row.month() == null ? SEVERAL_MONTHS : MONTH.format(row.month()),
                row.dossierClass().label());
    }

    private static String matter(PublicRow row, Map<String, ProcedureName> procedures) {
        if (row.procedure() != null) {
            ProcedureName known = procedures.get(row.procedure());
            return known == null ? row.procedure() : row.procedure() + " " + known.name();
        }
        return row.field() == null ? SEVERAL : "Lĩnh vực " + row.field();
    }
}
