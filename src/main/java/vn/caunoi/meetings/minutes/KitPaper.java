package vn.caunoi.meetings.minutes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.caunoi.cells.Member;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Column;
import vn.caunoi.documents.Part.Field;
import vn.caunoi.documents.Part.Fields;
import vn.caunoi.documents.Part.Grid;
import vn.caunoi.documents.Part.NewPage;
import vn.caunoi.documents.Part.Section;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.Formats;

/**
 * All that a meeting wholly on paper needs (bộ giấy): programme, roll call, counting sheet, voting
 * cards, task slips, in the order in which they are used.
 */
record KitPaper(Sitting sitting, List<Item> agenda, List<Member> members) {

    private static final String BLANK = "\u00a0";
    private static final String DOTS = "…".repeat(14);

    private static final List<Column> PROGRAMME =
            List.of(
                    new Column("TT", 2, true),
                    new Column("Nội dung", 10, false),
                    new Column("Tính chất", 4, true),
                    new Column("Người trình bày", 5, false),
                    new Column("Phút", 3, true));
    private static final List<Column> ROLL_CALL =
            List.of(
                    new Column("TT", 2, true),
                    new Column("Họ và tên", 7, false),
                    new Column("Tư cách", 4, true),
                    new Column("Có mặt (ký tên)", 5, false),
                    new Column("Vắng, lý do", 4, false),
                    new Column("Phát biểu", 3, true));
    private static final List<Column> COUNTS =
            List.of(
                    new Column("Nội dung biểu quyết", 8, false),
                    new Column("Tán thành", 3, true),
                    new Column("Không tán thành", 3, true),
                    new Column("Không có ý kiến", 3, true));

    Paper paper(PaperSize size) {
        Meeting meeting = sitting.meeting();
        String subject =
                meeting.subject().isEmpty()
                        ? "Sinh hoạt " + meeting.kind().label()
                        : "Sinh hoạt %s: %s".formatted(meeting.kind().label(), meeting.subject());
        return new Paper(
                Paper.PARTY,
                size,
                new Letterhead(
                        sitting.cell().superior(),
                        sitting.cell().name(),
                        "",
                        sitting.cell().place(),
                        meeting.day()),
                "CHƯƠNG TRÌNH",
                subject,
                List.of(),
                body(size),
                List.of(),
                List.of(),
                "",
                "Bộ giấy cuộc họp ngày " + Formats.day(meeting.day()));
    }

    private List<Part> body(PaperSize size) {
        List<Part> body = new ArrayList<>();
        body.add(facts());
        body.add(new Grid(PROGRAMME, agenda.stream().map(KitPaper::row).toList()));
        body.add(new NewPage());
        body.add(new Section("DANH SÁCH ĐIỂM DANH"));
        body.add(new Grid(ROLL_CALL, rollCall()));
        body.add(totals());
        body.add(new NewPage());
        body.add(new Section("PHIẾU KIỂM ĐẾM BIỂU QUYẾT"));
        body.add(new Grid(COUNTS, counts()));
        body.add(new NewPage());
        body.add(new Part.Cards(size == PaperSize.A5 ? 40 : 56, cards()));
        body.add(new NewPage());
        boolean isSmall = size == PaperSize.A5;
        body.add(new Part.Cards(isSmall ? 42 : 58, slips(isSmall ? 6 : 8)));
        return body;
    }

    private static Fields totals() {
        return new Fields(
                List.of(
                        new Field("Tổng số có mặt", DOTS),
                        new Field("Khách mời", DOTS),
                        new Field("Đã nộp đảng phí", DOTS),
                        new Field("Chưa nộp đảng phí", DOTS),
                        new Field("Khai mạc lúc", DOTS),
                        new Field("Bế mạc lúc", DOTS)));
    }

    private Fields facts() {
        Meeting meeting = sitting.meeting();
        return Fields.of(
                new Field("Thời gian", Moments.hourAndDay(meeting.startsAt())),
                new Field("Thời lượng dự kiến", meeting.minutes() + " phút"),
                new Field("Địa điểm", meeting.place()),
                new Field("Chủ trì", meeting.chair()),
                new Field("Thư ký", meeting.recorder()));
    }

    private static List<String> row(Item item) {
        return List.of(
                String.valueOf(item.position()),
                item.question(),
                item.kind().label(),
                item.owner(),
                String.valueOf(item.minutes()));
    }

    private List<List<String>> rollCall() {
        List<List<String>> rows = new ArrayList<>();
        for (Member member : members) {
            rows.add(
                    List.of(
                            String.valueOf(rows.size() + 1),
                            member.name(),
                            member.standing().label(),
                            "",
                            member.leave() == null ? "" : member.leave().label(),
                            ""));
        }
        return rows;
    }

    private List<List<String>> counts() {
        List<List<String>> rows = new ArrayList<>();
        agenda.stream()
                .filter(item -> item.kind() == ItemKind.DECISION)
                .forEach(item -> rows.add(List.of(item.question(), "", "", "")));
        rows.add(List.of(BLANK, "", "", ""));
        rows.add(List.of(BLANK, "", "", ""));
        rows.add(List.of(Adoption.MOTION, "", "", ""));
        return rows;
    }

    /** One for each who votes. */
    private List<List<String>> cards() {
        int voters = Math.toIntExact(members.stream().filter(Member::isOfficial).count());
        return Collections.nCopies(
                voters,
                List.of(
                        "THẺ BIỂU QUYẾT",
                        sitting.cell().name(),
                        "Họp ngày " + Formats.day(sitting.meeting().day())));
    }

    private static List<List<String>> slips(int number) {
        return Collections.nCopies(
                number,
                List.of(
                        "PHIẾU GIAO VIỆC",
                        "Việc: " + DOTS,
                        "Người chịu trách nhiệm: " + DOTS,
                        "Xong trước ngày: " + DOTS,
                        "Báo cáo tại kỳ họp: " + DOTS));
    }
}
