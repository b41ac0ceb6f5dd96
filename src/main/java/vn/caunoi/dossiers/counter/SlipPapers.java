package vn.caunoi.dossiers.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.PaperSize;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Column;
import vn.caunoi.documents.Part.Grid;
import vn.caunoi.documents.Part.Paragraph;
import vn.caunoi.documents.Printer;
import vn.caunoi.documents.Signature;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Formats;

/** Slips of paper that changes hands, as they are printed and signed (in phiếu bàn giao). */
@Component
class SlipPapers {

    private static final List<Column> COLUMNS =
            List.of(
                    new Column("STT", 8, true),
                    new Column("Hồ sơ", 40, false),
                    new Column("Bước đang xử lý", 32, false),
                    new Column("Ghi chú", 20, false));

    private final Slips slips;
    private final Printer printer;
    private final Letterheads heads;
    private final People people;

    SlipPapers(Slips slips, Printer printer, Letterheads heads, People people) {
        this.slips = slips;
        this.printer = printer;
        this.heads = heads;
        this.people = people;
    }

    byte[] pdf(Slips.Slip slip) {
        return printer.pdf(paper(slip));
    }

    byte[] docx(Slips.Slip slip) {
        return printer.docx(paper(slip));
    }

    String name(PersonId person) {
        return people.find(person).map(Person::name).orElse("tài khoản " + person.value());
    }

    private Paper paper(Slips.Slip slip) {
        String number = "Số " + slip.id();
        return new Paper(
                Paper.STATE,
                PaperSize.A4,
                heads.of(slip.unit(), "", LocalDate.ofInstant(slip.madeAt(), Formats.ZONE)),
                "PHIẾU BÀN GIAO HỒ SƠ",
                number,
                List.of(),
                body(slip),
                List.of(
                        Signature.of("Người giao", name(slip.giver())),
                        Signature.of("Người nhận", name(slip.receiver()))),
                List.of(),
                "",
                "Phiếu bàn giao hồ sơ, " + number);
    }

    private List<Part> body(Slips.Slip slip) {
        List<List<String>> rows = new ArrayList<>();
        for (Slips.Item item : slips.of(slip.id())) {
            rows.add(List.of(rows.size() + 1 + "", item.number(), item.step(), ""));
        }
        return List.of(
                new Paragraph(
                        "%s giao cho %s các hồ sơ giấy sau đây, lập lúc %s:"
                                .formatted(
                                        name(slip.giver()),
                                        name(slip.receiver()),
                                        Formats.toTheSecond(slip.madeAt()))),
                new Grid(COLUMNS, rows),
                new Paragraph(
                        slip.takenAt() == null
                                ? "Hai bên đã kiểm đủ số hồ sơ trên."
                                : "Người nhận đã ký nhận trên phần mềm lúc %s."
                                        .formatted(Formats.toTheSecond(slip.takenAt()))));
    }
}
