package vn.caunoi.resolutions.points;

import java.util.Arrays;
import java.util.Optional;
import vn.caunoi.cells.CellRight;
import vn.caunoi.web.Right;

/** The steps of scoring in their order (các bước chấm điểm); each keeps its own column. */
enum Stage {
    FOLLOWER("theo-doi", "Theo dõi", "Người theo dõi chấm", CellRight.FOLLOW),
    COMMITTEE("chi-uy", "Chi ủy", "Chi ủy đề nghị", CellRight.PREPARE),
    CELL("chi-bo", "Chi bộ", "Chi bộ biểu quyết", CellRight.RUN),
    ABOVE("cap-tren", "Cấp trên", "Cấp trên quyết định", PointsRight.DECIDE);

    private final String code;
    private final String label;
    private final String title;
    private final Right right;

    Stage(String code, String label, String title, Right right) {
        this.code = code;
        this.label = label;
        this.title = title;
        this.right = right;
    }

    static Optional<Stage> ofCode(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }

    /** The last part of its address. */
    String code() {
        return code;
    }

    /** Over its column. */
    String label() {
        return label;
    }

    /** What is done in it. */
    String title() {
        return title;
    }

    /** Who takes it. */
    Right right() {
        return right;
    }
}
