package vn.caunoi.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.documents.Part;
import vn.caunoi.documents.Part.Field;
import vn.caunoi.documents.Part.Fields;
import vn.caunoi.documents.Part.Note;
import vn.caunoi.documents.Part.Paragraph;
import vn.caunoi.meetings.Deed;
import vn.caunoi.meetings.Method;
import vn.caunoi.meetings.Vote;

/** A vote with its figures and how its result comes about (biểu quyết). */
final class VoteParts {

    private VoteParts() {}

    static List<Part> of(Vote vote) {
        List<Part> parts = new ArrayList<>();
        parts.add(
                new Paragraph(
                        "Biểu quyết bằng %s: %s"
                                .formatted(vote.method().label(), sentence(vote.motion()))));
        parts.add(new Fields(fields(vote)));
        if (!vote.reasons().isEmpty()) {
            parts.add(new Note(String.join(" ", vote.reasons())));
        }
        vote.reserved().forEach(opinion -> parts.add(new Paragraph("Ý kiến bảo lưu: " + opinion)));
        return parts;
    }

    private static List<Field> fields(Vote vote) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("Cơ sở tính", vote.base().number() + " đồng chí"));
        Deed.Tallied tally = vote.tally();
        if (tally == null) {
            fields.add(new Field("Kết quả", "chưa kiểm đếm"));
            return fields;
        }
        if (vote.method() == Method.PAPER) {
            fields.add(new Field("Số phiếu phát ra", String.valueOf(tally.issued())));
            fields.add(new Field("Số phiếu không hợp lệ", String.valueOf(tally.invalid())));
        }
        fields.add(new Field("Tán thành", inFavour(vote, tally)));
        fields.add(new Field("Không tán thành", tally.no() + " đồng chí"));
        fields.add(new Field("Không có ý kiến", tally.abstained() + " đồng chí"));
        if (vote.result() != null) {
            fields.add(new Field("Kết quả", vote.result().label()));
        }
        return fields;
    }

    private static String inFavour(Vote vote, Deed.Tallied tally) {
        return vote.share()
                .map(share -> "%s đồng chí, đạt %s".formatted(share, share.percent()))
                .orElse(tally.yes() + " đồng chí");
    }

    private static String sentence(String motion) {
        String stripped = motion.strip();
        return stripped.matches("(?s).*[.?!…]") ? stripped : stripped + ".";
    }
}
