package vn.caunoi.statistics.proof;

import java.util.Arrays;
import java.util.Optional;

/** Where a dossier of a period comes from (nguồn). */
enum Origin {
    RECEIVED("trong-ky"),
    CARRIED_OVER("ky-truoc");

    private final String code;

    Origin(String code) {
        this.code = code;
    }

    static Optional<Origin> read(String code) {
        return Arrays.stream(values()).filter(origin -> origin.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }
}
