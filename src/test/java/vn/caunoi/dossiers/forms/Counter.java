package vn.caunoi.dossiers.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.Pauses;
import vn.caunoi.calendar.Sessions;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Signature;
import vn.caunoi.dossiers.forms.ControlSlip.HandOver;
import vn.caunoi.dossiers.forms.Receipt.Component;
import vn.caunoi.dossiers.forms.Receipt.File;
import vn.caunoi.web.Formats;

/** The forms of one busy day at a counter, with names as long as they get. */
final class Counter {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    static final DossierName DOSSIER = new DossierName("H23.38.15-261125-0007", true);
    static final Applicant APPLICANT =
            new Applicant(
                    "Nguyễn Phước Quỳnh Hương Thảo Nguyên",
                    "Số 12, ngõ 45, đường Nguyễn Lương Bằng, thôn Phạm Khê, xã Nguyễn Lương Bằng, tỉnh Thanh Bình",
                    "0912 345 678",
                    "quynhhuong.thaonguyen@vidu.example.vn");
    static final String PROCEDURE =
            "Cấp bản sao trích lục hộ tịch, bản sao giấy khai sinh (1.000080) và xác nhận thông tin hộ tịch";

    private static final String DESK = "Trung tâm Phục vụ hành chính công xã Nguyễn Lương Bằng";
    private static final String OFFICER = "Phạm Thị Ngọc Khuê";

    private Counter() {}

    static Letterhead head(String number) {
        return new Letterhead(
                "Ủy ban nhân dân xã Nguyễn Lương Bằng", DESK, number, "Nguyễn Lương Bằng", DAY);
    }

    static Receipt receipt(PaperSize size, DossierName dossier, int components) {
        Instant at = DAY.atTime(9, 5).atZone(Formats.ZONE).toInstant();
        DueDay due =
                DueDay.of(
                                at,
                                Limit.workingDays(5),
                                Pauses.none(),
                                WorkingDays.base(),
                                Sessions.usual())
                        .orElseThrow();
        return new Receipt(
                head("07/TNHS"),
                size,
                dossier,
                "https://xa-nguyen-luong-bang.example.vn/tra-cuu",
                DESK,
                APPLICANT,
                "Trần Đức Thiện (giấy ủy quyền ngày 20/11/2026)",
                PROCEDURE,
                components(components),
                List.of(new File("giay-khai-sinh-ban-chup-mat-truoc-va-mat-sau.pdf", 1_234_567)),
                1,
                Limit.workingDays(5).toString(),
                at,
                due.day(),
                due.at(),
                due.explanation().steps(),
                "8.000 đồng/bản sao",
                "tại Trung tâm Phục vụ hành chính công",
                "quyển số 03, số thứ tự 7",
                OFFICER);
    }

    /** What happens most often: two papers, a file, three days. */
    static Receipt usual() {
        Instant at = DAY.atTime(9, 5).atZone(Formats.ZONE).toInstant();
        DueDay due =
                DueDay.of(
                                at,
                                Limit.workingDays(3),
                                Pauses.none(),
                                WorkingDays.base(),
                                Sessions.usual())
                        .orElseThrow();
        return new Receipt(
                head("07/TNHS"),
                PaperSize.A5,
                DOSSIER,
                "https://xa-nguyen-luong-bang.example.vn/tra-cuu",
                DESK,
                new Applicant(
                        "Đỗ Thị Hạnh", "thôn Phạm Khê, xã Nguyễn Lương Bằng", "0912 345 678", ""),
                "",
                "Cấp bản sao trích lục hộ tịch (1.000080)",
                components(2),
                List.of(new File("giay-khai-sinh.pdf", 35_840)),
                1,
                Limit.workingDays(3).toString(),
                at,
                due.day(),
                due.at(),
                due.explanation().steps(),
                "8.000 đồng/bản sao",
                "tại Trung tâm Phục vụ hành chính công",
                "quyển số 03, số thứ tự 7",
                OFFICER);
    }

    private static List<Component> components(int howMany) {
        List<Component> components = new ArrayList<>();
        for (int i = 1; i <= howMany; i++) {
            components.add(
                    new Component(
                            i % 2 == 0
                                    ? "Giấy tờ chứng minh quan hệ với người được cấp"
                                    : "Tờ khai cấp bản sao trích lục hộ tịch theo mẫu",
                            i % 2 == 0 ? "1 bản chính, 2 bản sao chứng thực" : "1 bản chính"));
        }
        return components;
    }

    /** Receipts of an applicant who fills every field to its end, with signs that no font has. */
    static List<Form> crowded() {
        return List.of(crowded(PaperSize.A5), crowded(PaperSize.A4));
    }

    private static Receipt crowded(PaperSize size) {
        String word = "Ngoằn".repeat(60);
        List<Component> papers = new ArrayList<>();
        for (int i = 1; i <= 30; i++) {
            papers.add(new Component("Giấy tờ thứ %d, %s".formatted(i, PROCEDURE), "1 bản chính"));
        }
        Receipt usual = receipt(size, DOSSIER, 2);
        return new Receipt(
                new Letterhead(
                        "Ủy ban nhân dân " + word, word, "07/" + word, "Nguyễn Lương Bằng", DAY),
                size,
                DOSSIER,
                usual.lookUp() + "?" + word,
                word,
                new Applicant(
                        "Nguyễn Phước Quỳnh Hương ".repeat(12)
                                + "\u738b \ud83d\ude00 \u200b\u00a0!",
                        word,
                        "0912 345 678",
                        word + "@vidu.example.vn"),
                word,
                word,
                papers,
                List.of(new File(word + ".pdf", 1), new File(PROCEDURE + ".pdf", 9_876_543_210L)),
                1,
                usual.limit(),
                usual.receivedAt(),
                usual.dueOn(),
                usual.dueAt(),
                usual.steps(),
                word,
                word,
                word,
                OFFICER);
    }

    /** A receipt of which only what must be known is known. */
    static Receipt bare() {
        return new Receipt(
                new Letterhead("", DESK, "", "Nguyễn Lương Bằng", DAY),
                PaperSize.A5,
                DOSSIER,
                usual().lookUp(),
                DESK,
                new Applicant("Đỗ Thị Hạnh", "", "", ""),
                "",
                PROCEDURE,
                List.of(),
                List.of(),
                1,
                "",
                usual().receivedAt(),
                null,
                null,
                List.of(),
                "",
                "",
                "",
                "");
    }

    static List<Form> all() {
        return List.of(
                usual(),
                receipt(PaperSize.A5, DOSSIER, 2),
                receipt(PaperSize.A4, new DossierName("NB12-261125-0001", false), 9),
                supplement(),
                nonAcceptance(),
                apology(),
                stop(),
                slip(),
                register(30));
    }

    private static SupplementRequest supplement() {
        return new SupplementRequest(
                head("08/HDHS"),
                PaperSize.A5,
                null,
                APPLICANT,
                PROCEDURE,
                List.of(
                        "Tờ khai chưa ghi số định danh cá nhân của người được cấp.",
                        "Giấy ủy quyền chưa được chứng thực. Lý do: người được ủy quyền không phải ông, bà, cha, mẹ, con, vợ, chồng, anh, chị, em ruột của người ủy quyền.",
                        "Thiếu bản sao giấy khai sinh."),
                "Phạm Thị Ngọc Khuê, số điện thoại 0220 3 555 555",
                OFFICER);
    }

    private static NonAcceptance nonAcceptance() {
        return new NonAcceptance(
                head("09/TCHS"),
                PaperSize.A5,
                DESK,
                APPLICANT,
                PROCEDURE,
                List.of(
                        "Thủ tục này thuộc thẩm quyền của Sở Tư pháp.",
                        "Người nộp không phải là người có quyền yêu cầu."),
                OFFICER);
    }

    private static Apology apology() {
        return new Apology(
                new Letterhead(
                        "Ủy ban nhân dân tỉnh Thanh Bình",
                        "Ủy ban nhân dân xã Nguyễn Lương Bằng",
                        "12/XL-UBND",
                        "Nguyễn Lương Bằng",
                        DAY),
                DOSSIER,
                "Bà Nguyễn Phước Quỳnh Hương Thảo Nguyên",
                PROCEDURE,
                LocalDate.of(2026, 11, 18),
                LocalDate.of(2026, 11, 27),
                LocalDate.of(2026, 12, 2),
                "phải xác minh thông tin tại nơi đăng ký trước đây",
                chairman(),
                List.of("Như trên;", "Bộ phận tiếp nhận;", "Lưu: VT, HS."));
    }

    private static StopNotice stop() {
        return new StopNotice(
                apology().head(),
                DOSSIER,
                "Bà Nguyễn Phước Quỳnh Hương Thảo Nguyên",
                PROCEDURE,
                LocalDate.of(2026, 11, 18),
                "quy định của Luật Hộ tịch",
                List.of("Đã quá thời hạn bổ sung mà không nhận được giấy tờ còn thiếu."),
                "Giấy tờ đã nộp được trả lại tại Bộ phận tiếp nhận trong giờ làm việc.",
                chairman(),
                List.of("Như trên;", "Lưu: VT, HS."));
    }

    private static Signature chairman() {
        return new Signature(
                List.of("TM. Ủy ban nhân dân", "KT. Chủ tịch", "Phó Chủ tịch"),
                "",
                "Nguyễn Đình Phượng");
    }

    private static ControlSlip slip() {
        Instant nine = DAY.atTime(9, 5).atZone(Formats.ZONE).toInstant();
        return new ControlSlip(
                head(""),
                DOSSIER,
                APPLICANT,
                PROCEDURE,
                DAY,
                nine,
                LocalDate.of(2026, 12, 2),
                null,
                List.of(
                        new HandOver(
                                DESK + ", " + OFFICER,
                                "Công chức Tư pháp – Hộ tịch, Lê Hữu Đạt",
                                nine.plusSeconds(3_600),
                                "Trước hạn",
                                "Bản giấy 04 tờ"),
                        new HandOver(
                                "Lê Hữu Đạt",
                                "Lãnh đạo Ủy ban nhân dân, Nguyễn Đình Phượng",
                                nine.plusSeconds(90_000),
                                "Đúng hạn",
                                ""),
                        new HandOver("Nguyễn Đình Phượng", "Văn thư", null, "", "")),
                OFFICER);
    }

    /** Of a dossier of which another system told the days. */
    static ControlSlip untimed() {
        return new ControlSlip(
                head(""), DOSSIER, APPLICANT, PROCEDURE, DAY, null, null, null, List.of(), OFFICER);
    }

    static Register register(int lines) {
        List<Register.Line> all = new ArrayList<>();
        for (int i = 1; i <= lines; i++) {
            all.add(
                    new Register.Line(
                            new DossierName("H23.38.15-261125-%04d".formatted(i), i % 7 != 0),
                            PROCEDURE,
                            1,
                            APPLICANT.name(),
                            APPLICANT.address() + ", " + APPLICANT.phone(),
                            "Ủy ban nhân dân xã",
                            DAY,
                            DAY.plusDays(7),
                            i % 3 == 0 ? null : DAY.plusDays(6),
                            "Trực tiếp",
                            ""));
        }
        return new Register(
                head(""),
                2026,
                3,
                2_001,
                all,
                "Khóa sổ năm 2026 ở số 2.060; số bỏ trống: 2.011.",
                Signature.of("Người giữ sổ", OFFICER));
    }
}
