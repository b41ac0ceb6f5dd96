package vn.caunoi.audience;

import java.time.LocalDate;

/**
 * What an old portal counted (số chuyển từ hệ thống cũ) up to the end of a day, and who says so.
 */
record OpeningBalance(LocalDate asOf, long total, String source) {

    OpeningBalance {
        if (total < 0) {
            throw new OpeningRefused("số lượt của hệ thống cũ không thể âm (" + total + ").");
        }
        if (source.isBlank()) {
            throw new OpeningRefused("phải ghi nguồn của số liệu cũ.");
        }
    }
}
