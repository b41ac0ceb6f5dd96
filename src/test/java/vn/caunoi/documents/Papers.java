package vn.caunoi.documents;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.LocalDate;
import java.util.List;
import vn.caunoi.documents.Part.Column;
import vn.caunoi.documents.Part.Field;

/** Papers of a small town, and the printer that prints them. */
public final class Papers {

    public static final Printer PRINTER =
            new Printer(
                    new StylePacks(),
                    new PdfPrinter(
                            TemplateEngine.createPrecompiled(
                                    null, ContentType.Html, null, "vn.caunoi")));

    static final LocalDate DAY = LocalDate.of(2026, 2, 5);
    static final String LOOK_UP = "https://xa-thanh-mien.example.vn/tra-cuu";

    private Papers() {}

    /** A paper with a part of every kind. */
    public static Paper notice(PaperSize size) {
        return new Paper(
                Paper.STATE,
                size,
                new Letterhead(
                        "Ủy ban nhân dân tỉnh Thanh Bình",
                        "Ủy ban nhân dân xã Nguyễn Lương Bằng",
                        new OfficialNumber(5, "TB-UBND").toString(),
                        "Nguyễn Lương Bằng",
                        DAY),
                "THÔNG BÁO",
                "Về việc nghỉ Tết <Bính Ngọ> & trực tiếp dân",
                List.of("Bà Nguyễn Thị Huyền Trân"),
                List.of(
                        new Part.Qr(LOOK_UP, "Mã QR dẫn đến trang tra cứu"),
                        new Part.Paragraph("Ủy ban nhân dân xã thông báo như sau:"),
                        Part.Fields.of(new Field("Từ ngày", "14/02/2026"), new Field("Ghi", "")),
                        new Part.Section("Lịch trực"),
                        new Part.Grid(
                                List.of(
                                        new Column("STT", 1, true),
                                        new Column("Người trực", 5, false)),
                                List.of(
                                        List.of("1", "Ông Đỗ Ngọc Khuê"),
                                        List.of("2", "Bà Vũ Thị Quỳnh Hương"))),
                        new Part.Numbered(List.of("Trực đủ giờ.", "Ghi sổ trực.")),
                        new Part.Section("Việc cần làm"),
                        new Part.Numbered(List.of("Khóa cửa.")),
                        new Part.Note("Số máy trực: 0220 3 555 555."),
                        new Part.Paragraph("Đề nghị mọi người thực hiện./.")),
                List.of(
                        new Signature(
                                List.of("TM. Ủy ban nhân dân", "Chủ tịch"),
                                "",
                                "Nguyễn Đình Phượng")),
                List.of("Như trên", "Lưu: VT."),
                "Mẫu thử",
                "Thông báo nghỉ Tết");
    }
}
