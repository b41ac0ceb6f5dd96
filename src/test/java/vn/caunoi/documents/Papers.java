package vn.caunoi.documents;

import java.time.LocalDate;
import java.util.List;
import vn.caunoi.documents.Part.Column;
import vn.caunoi.documents.Part.Field;

/** Papers of a small town, and the printer that prints them. */
public final class Papers {

    public static final Printer PRINTER = Printer.alone();

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

    /** A resolution of a cell of the Party. */
    static Paper resolution(PaperSize size, LocalDate day, int leading) {
        return new Paper(
                Paper.PARTY,
                size,
                new Letterhead(
                        "Đảng ủy xã Nguyễn Lương Bằng",
                        "Chi bộ thôn Phú Mễ",
                        new OfficialNumber(5, "NQ/CB").ofParty(),
                        "Nguyễn Lương Bằng",
                        day),
                "NGHỊ QUYẾT",
                "sinh hoạt thường kỳ tháng 02 năm 2026",
                List.of(),
                List.of(
                        new Part.Paragraph(
                                "Chi bộ thôn Phú Mễ họp thường kỳ, nghe báo cáo kết quả thực hiện nghị quyết tháng trước, thảo luận và quyết nghị các nội dung sau đây."),
                        new Part.Section("I- KẾT QUẢ THÁNG TRƯỚC"),
                        new Part.Grid(
                                List.of(
                                        new Column("Nhiệm vụ", 4, false),
                                        new Column("Tình trạng", 2, true),
                                        new Column("Kết quả", 3, false)),
                                List.of(List.of("Nạo vét mương", "Đã xong", "1,2 km"))),
                        new Part.Section("II- PHƯƠNG HƯỚNG"),
                        new Part.Paragraph(
                                "Nghị quyết được chi bộ thông qua với 18/20 đồng chí tán thành, đạt 90 %.")),
                List.of(new Signature(List.of("T/M Chi bộ", "Bí thư"), "", "Vũ Văn Bình")),
                List.of("Đảng ủy xã (để báo cáo),", "Lưu Chi bộ."),
                "",
                "Nghị quyết của Chi bộ thôn Phú Mễ",
                leading);
    }

    /** Cards, and a page for which two people sign. */
    static Paper minutesWithCards() {
        Paper resolution = resolution(PaperSize.A4, DAY, 0);
        return new Paper(
                Paper.PARTY,
                PaperSize.A4,
                resolution.head(),
                "BIÊN BẢN",
                "họp chi bộ",
                List.of(),
                List.of(
                        new Part.Paragraph("Cuộc họp kết thúc lúc 21 giờ 30 phút."),
                        new Part.NewPage(),
                        new Part.Cards(
                                55,
                                List.of(
                                        List.of("THẺ BIỂU QUYẾT", "Chi bộ thôn Phú Mễ"),
                                        List.of("THẺ BIỂU QUYẾT", "Chi bộ thôn Phú Mễ"),
                                        List.of("THẺ BIỂU QUYẾT", "Chi bộ thôn Phú Mễ"))),
                        new Part.NewPage(),
                        new Part.Paragraph("Biên bản đã đọc và thông qua.")),
                List.of(
                        new Signature(List.of("Thư ký"), "", "Nguyễn Thị Sen"),
                        new Signature(List.of("Chủ trì"), "", "Vũ Văn Bình")),
                List.of("Lưu Chi bộ."),
                "",
                "Biên bản họp chi bộ");
    }
}
