package vn.caunoi.dossiers.forms;

import java.time.LocalDate;
import java.util.List;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Paragraph;
import vn.caunoi.documents.Signature;

/**
 * Form 04 (Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết).
 *
 * @param addressee to whom: "Ông Nguyễn Văn An"
 * @param promisedOn the day of the first appointment
 * @param newDay the day to which it moves
 * @param reason why, as the end of a sentence
 */
public record Apology(
        Letterhead head,
        DossierName dossier,
        String addressee,
        String procedure,
        LocalDate receivedOn,
        LocalDate promisedOn,
        LocalDate newDay,
        String reason,
        Signature signature,
        List<String> recipients)
        implements Form {

    @Override
    public int number() {
        return 4;
    }

    @Override
    public Paper paper(FormName name) {
        return name.letter(head, dossier, addressee, body(), signature, recipients);
    }

    private List<Part> body() {
        String issuer = head.issuer();
        return List.of(
                new Paragraph(
                        "%s, %s tiếp nhận hồ sơ của %s đề nghị giải quyết thủ tục: %s (%s)."
                                .formatted(
                                        capitalised(Moments.of(receivedOn)),
                                        issuer,
                                        addressee,
                                        procedure,
                                        dossier)),
                new Paragraph("Thời gian hẹn trả kết quả: %s.".formatted(Moments.of(promisedOn))),
                new Paragraph(
                        "Tuy nhiên, hồ sơ chưa thể có kết quả đúng thời gian đã hẹn. Lý do: "
                                + ended(reason)),
                new Paragraph(
                        "%s xin lỗi %s về sự chậm trễ này, đề nghị gia hạn thời gian giải quyết và hẹn lại trả kết quả vào %s."
                                .formatted(issuer, addressee, Moments.of(newDay))),
                new Paragraph("Rất mong nhận được sự thông cảm./."));
    }

    private static String capitalised(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String ended(String sentence) {
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }
}
