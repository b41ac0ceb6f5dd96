package vn.caunoi.dossiers.letters;

import java.time.Instant;
import vn.caunoi.documents.OfficialNumber;
import vn.caunoi.documents.Series;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.units.UnitId;
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
        SUPPLEMENT(2, false, "HDHS", "Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ"),
        APOLOGY(4, true, "PXL", "Văn bản xin lỗi và đề nghị gia hạn"),
        STOP(5, true, "TB", "Thông báo dừng giải quyết");

        private final int form;
        private final boolean ofBody;
        private final String sign;
        private final String label;

        Letter(int form, boolean ofBody, String sign, String label) {
            this.form = form;
            this.ofBody = ofBody;
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

        /** The papers that are numbered together with it, wherever they are written. */
        Series series(UnitId unit, int year) {
            return new Series("mau-%02d".formatted(form), unit, year);
        }

        /** Whether the body itself signs it, and not the counter. */
        boolean isOfBody() {
            return ofBody;
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
