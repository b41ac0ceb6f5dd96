package vn.caunoi.documents;

import java.util.List;

/**
 * An official paper (văn bản) as it is, whatever it is printed with.
 *
 * @param style the family of style packs that it follows: {@link #STATE}
 * @param name its kind, in capitals: "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"
 * @param subject below the name (trích yếu); may be empty
 * @param addressees after "Kính gửi:"; may be empty
 * @param signatures from left to right
 * @param recipients after "Nơi nhận:"; may be empty
 * @param imprint at the foot of each page: which form this is and who says so; may be empty
 * @param description what the paper is about, for those who look at a list of files
 */
public record Paper(
        String style,
        PaperSize size,
        Letterhead head,
        String name,
        String subject,
        List<String> addressees,
        List<Part> body,
        List<Signature> signatures,
        List<String> recipients,
        String imprint,
        String description) {

    /** Papers of state bodies (văn bản hành chính). */
    public static final String STATE = "nha-nuoc";

    public Paper {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
        if (name.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("a paper has a name and a description");
        }
    }

    /** Name and subject, as machines list the paper. */
    String title() {
        return subject.isEmpty() ? name : name + " – " + subject;
    }

    /** What stands before the last part; that one stays with the signatures if it is short. */
    List<Part> opening() {
        return endsShort() ? body.subList(0, body.size() - 1) : body;
    }

    List<Part> ending() {
        return endsShort() ? List.of(body.getLast()) : List.of();
    }

    /** How much of the width each signature takes, in a hundred. */
    int share() {
        int cells = signatures.size() + (recipients.isEmpty() ? 0 : 1);
        return 100 / Math.max(2, cells);
    }

    private boolean endsShort() {
        return !body.isEmpty() && !(body.getLast() instanceof Part.Grid);
    }
}
