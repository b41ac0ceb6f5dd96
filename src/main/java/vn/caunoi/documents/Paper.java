package vn.caunoi.documents;

import java.util.List;

/**
 * An official paper (văn bản) as it is, whatever it is printed with.
 *
 * @param style the family of style packs that it follows: {@link #STATE}, {@link #PARTY}
 * @param name its kind, in capitals: "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"
 * @param subject below the name (trích yếu); may be empty
 * @param addressees after "Kính gửi:"; may be empty
 * @param signatures from left to right
 * @param recipients after "Nơi nhận:"; may be empty
 * @param imprint at the foot of each page: which form this is and who says so; may be empty
 * @param description what the paper is about, for those who look at a list of files
 * @param leading from line to line in points, among those that its style allows; 0 for the usual
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
        String description,
        int leading) {

    /** Papers of state bodies (văn bản hành chính). */
    public static final String STATE = "nha-nuoc";

    /** Papers of Party bodies (văn bản của Đảng). */
    public static final String PARTY = "dang";

    public Paper {
        addressees = List.copyOf(addressees);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
        if (name.isBlank() || description.isBlank()) {
            throw new IllegalArgumentException("a paper has a name and a description");
        }
    }

    /** A paper whose lines are as far apart as its style usually asks. */
    public Paper(
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
        this(
                style,
                size,
                head,
                name,
                subject,
                addressees,
                body,
                signatures,
                recipients,
                imprint,
                description,
                0);
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

    /** Recipients stand beside the signature, below the signatures where several sign. */
    boolean hasRecipientsBeside() {
        return !recipients.isEmpty() && signatures.size() < 2;
    }

    boolean hasRecipientsBelow() {
        return !recipients.isEmpty() && !hasRecipientsBeside();
    }

    /** How much of the width each signature takes, in a hundred. */
    int share() {
        return 100 / Math.max(2, signatures.size());
    }

    private boolean endsShort() {
        return !body.isEmpty() && body.getLast().isShort();
    }
}
