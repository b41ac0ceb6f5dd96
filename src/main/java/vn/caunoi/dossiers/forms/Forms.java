package vn.caunoi.dossiers.forms;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.Printer;
import vn.caunoi.law.Law;

/** Prints filled-in forms, under the names that the law has for them on their day. */
@Component
public class Forms {

    /** Before this day the numbers from 05 on meant other forms (Thông tư 01/2018/TT-VPCP). */
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 7, 1);

    private final Law law;
    private final Printer printer;

    Forms(Law law, Printer printer) {
        this.law = law;
        this.printer = printer;
    }

    /** Whether papers of that day follow these forms. */
    public static boolean holdOn(LocalDate day) {
        return !day.isBefore(FIRST_DAY);
    }

    public byte[] pdf(Form form) {
        return printer.pdf(paper(form));
    }

    public byte[] docx(Form form) {
        return printer.docx(paper(form));
    }

    private Paper paper(Form form) {
        return form.paper(name(form.number(), form.day()));
    }

    private FormName name(int number, LocalDate day) {
        if (!holdOn(day)) {
            throw new IllegalArgumentException("these forms are of " + FIRST_DAY + ", not " + day);
        }
        return FormName.of(law.at("bieu-mau.%02d".formatted(number), day, null));
    }
}
