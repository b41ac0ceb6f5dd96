package vn.caunoi.procedures;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.journal.ActLabels;

/** How the journal calls what is done to the catalogue. */
@Component
public class ProcedureActs implements ActLabels {

    static final String REVISE = "procedure.revise";
    static final String END = "procedure.end";

    /** A whole file at once. */
    public static final String IMPORT = "procedure.import";

    @Override
    public Map<String, String> labels() {
        return Map.of(
                REVISE, "Thêm bản của thủ tục",
                END, "Đặt ngày hết hiệu lực của thủ tục",
                IMPORT, "Nhập danh mục thủ tục");
    }
}
