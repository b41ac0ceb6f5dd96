package vn.caunoi.statistics.proof;

import java.util.List;
import vn.caunoi.statistics.DossierClass;

/**
 * A dossier as everybody may see it (dòng công khai): no code, no day, no staff.
 *
 * @param mask tells rows apart and nothing else (mã che)
 * @param field or {@link #MERGED}
 * @param procedure or {@link #MERGED}
 * @param month of receipt, or {@link #MERGED}
 */
record PublicRow(
        String mask, String field, String procedure, String month, Origin origin, DossierClass kind)
        implements Row {

    /** Stands where telling more would point at too few people. */
    static final String MERGED = "(gộp)";

    static final List<String> HEADING =
            List.of("Mã che", "Lĩnh vực", "Thủ tục", "Tháng tiếp nhận", "Nguồn", "Loại");

    static PublicRow read(List<String> cells) {
        return new PublicRow(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                Origin.read(cells.get(4))
                        .orElseThrow(() -> new UnreadableRow(HEADING.get(4), cells.get(4))),
                DossierClass.read(cells.get(5))
                        .orElseThrow(() -> new UnreadableRow(HEADING.get(5), cells.get(5))));
    }

    @Override
    public List<String> cells() {
        return List.of(mask, field, procedure, month, origin.code(), kind.code());
    }

    PublicRow withoutProcedure() {
        return new PublicRow(mask, field, MERGED, month, origin, kind);
    }

    PublicRow withoutMonth() {
        return new PublicRow(mask, field, MERGED, MERGED, origin, kind);
    }

    PublicRow withoutField() {
        return new PublicRow(mask, MERGED, MERGED, MERGED, origin, kind);
    }
}
