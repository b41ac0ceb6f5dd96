package vn.caunoi.publishing.documents;

import java.util.Arrays;
import java.util.Optional;

/** How one document stands to another (quan hệ giữa các văn bản), from either side. */
enum RelationKind {
    REPLACES("thay-the", "Thay thế", "Được thay thế bởi"),
    REPEALS("bai-bo", "Bãi bỏ", "Bị bãi bỏ bởi"),
    AMENDS("sua-doi", "Sửa đổi, bổ sung", "Được sửa đổi, bổ sung bởi"),
    BASED_ON("can-cu", "Căn cứ", "Là căn cứ của"),
    REPLACED_BY("thay-the-boi", "Được thay thế bởi", "Thay thế"),
    REPEALED_BY("bai-bo-boi", "Bị bãi bỏ bởi", "Bãi bỏ"),
    AMENDED_BY("sua-doi-boi", "Được sửa đổi, bổ sung bởi", "Sửa đổi, bổ sung");

    private final String code;
    private final String label;
    private final String inverse;

    RelationKind(String code, String label, String inverse) {
        this.code = code;
        this.label = label;
        this.inverse = inverse;
    }

    static Optional<RelationKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /** The same seen from the other document. */
    String inverse() {
        return inverse;
    }

    /** Whether the other document ends or changes this one, on a day that must be known. */
    boolean changesThis() {
        return this == REPLACED_BY || this == REPEALED_BY || this == AMENDED_BY;
    }
}
