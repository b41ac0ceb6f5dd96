package vn.caunoi.dossiers.forms;

import java.time.Instant;
import vn.caunoi.documents.OfficialNumber;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.web.Formats;

/**
 * A paper that went out about a dossier (văn bản đã phát hành).
 *
 * @param at when that happened which it tells
 */
public record IssuedPaper(
        long id, DossierId dossier, Letter letter, OfficialNumber number, Instant at) {

    /** Which papers are numbered when they go out. */
    public enum Letter {
        SUPPLEMENT(2, "phieu-bo-sung", "HDHS", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
        APOLOGY(4, "thu-xin-loi", "PXL", "Văn bản xin lỗi và đề nghị gia hạn"),
        STOP(5, "thong-bao-dung", "TB", "Thông báo dừng giải quyết");

        private final int form;
        private final String series;
        private final String sign;
        private final String label;

        Letter(int form, String series, String sign, String label) {
            this.form = form;
            this.series = series;
            this.sign = sign;
            this.label = label;
        }

        static Letter ofForm(int form) {
            for (Letter letter : values()) {
                if (letter.form == form) {
                    return letter;
                }
            }
            throw new IllegalArgumentException("no letter has form " + form);
        }

        /** Its number in Thông tư 03/2025/TT-VPCP. */
        int form() {
            return form;
        }

        String series() {
            return series;
        }

        String sign() {
            return sign;
        }

        String label() {
            return label;
        }
    }

    /** "Thông báo dừng giải quyết (mẫu 05) số 03/TB-UBND, ngày 25/11/2026". */
    public String title() {
        return "%s (mẫu %02d) số %s, ngày %s"
                .formatted(letter.label, letter.form, number, Formats.day(at));
    }
}
