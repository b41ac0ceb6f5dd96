package vn.caunoi.dossiers.life;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.DossierAct;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.life.DeedForm.Item;

/** What can be done to a dossier (việc trên hồ sơ), each with a small form of its own. */
enum Deed {
    TAKE_OVER(
            "nhan-ve",
            "Nhận về xử lý",
            "Bạn giữ hồ sơ từ bây giờ; người đang giữ thấy điều đó trong lịch sử giao nhận.",
            Whose.ANYBODY,
            null,
            Item.NOTE),
    TAKE_UP(
            "bat-dau",
            "Bắt đầu xử lý",
            "Hồ sơ chuyển sang trạng thái “Đang xử lý”.",
            Whose.HOLDER,
            DossierAct.TAKEN_UP),
    NEXT_STEP(
            "chuyen-buoc",
            "Chuyển bước tiếp theo",
            "Bước đang làm đã xong; hạn của bước sau tính từ bây giờ.",
            Whose.HOLDER,
            null,
            Item.COLLEAGUE,
            Item.NOTE),
    HAND_ON(
            "chuyen-nguoi",
            "Chuyển cho đồng nghiệp",
            "Cùng bước, cùng hạn, người khác giữ.",
            Whose.HOLDER,
            null,
            Item.COLLEAGUE,
            Item.NOTE),
    ASK_SUPPLEMENT(
            "yeu-cau-bo-sung",
            "Yêu cầu bổ sung",
            "Chỉ yêu cầu một lần, ghi đầy đủ mọi giấy tờ còn thiếu. Thời hạn dừng cho đến khi nhận đủ.",
            Whose.HOLDER,
            DossierAct.SUPPLEMENT_ASKED,
            Item.WHAT,
            Item.PLEA),
    SUPPLEMENTED(
            "da-bo-sung",
            "Đã nhận đủ bổ sung",
            "Thời hạn chạy tiếp theo quy định, và hạn của bước tính từ bây giờ.",
            Whose.COUNTER,
            DossierAct.SUPPLEMENTED),
    ASK_OPINION(
            "hoi-y-kien",
            "Lấy ý kiến cơ quan khác",
            "Hỏi ý kiến không làm thời hạn dừng lại.",
            Whose.HOLDER,
            null,
            Item.AGENCY,
            Item.WHAT,
            Item.EXPECTED),
    OPINION_GIVEN(
            "co-y-kien",
            "Đã có ý kiến trả lời",
            "Ghi số văn bản và ý chính của câu trả lời.",
            Whose.HOLDER,
            null,
            Item.OPINION,
            Item.WHAT),
    GRANT(
            "co-ket-qua",
            "Có kết quả",
            "Kết quả đã được ký; ngày hôm nay là ngày có kết quả.",
            Whose.HOLDER,
            DossierAct.GRANTED),
    DENY(
            "tu-choi",
            "Từ chối giải quyết",
            "Trả lời từ chối cũng là kết quả, và cũng phải trong thời hạn.",
            Whose.HOLDER,
            DossierAct.DENIED,
            Item.WHAT,
            Item.PLEA),
    HAND_OUT(
            "tra-ket-qua",
            "Trả kết quả",
            "Kết quả đến tay người nộp; hồ sơ kết thúc.",
            Whose.COUNTER,
            DossierAct.HANDED_OVER,
            Item.WAY,
            Item.RECEIVER,
            Item.TRACKING),
    WITHDRAW(
            "rut-ho-so",
            "Người nộp rút hồ sơ",
            "Hồ sơ kết thúc, không có kết quả.",
            Whose.COUNTER,
            DossierAct.TAKEN_BACK,
            Item.WHAT),
    STOP(
            "dung-xu-ly",
            "Dừng xử lý",
            "Hồ sơ kết thúc, không có kết quả; người nộp nhận thông báo dừng giải quyết (mẫu 05).",
            Whose.HOLDER,
            DossierAct.BROKEN_OFF,
            Item.WHAT);

    /** Those that can be done to many dossiers at once. */
    static final List<Deed> FOR_MANY = List.of(TAKE_OVER, HAND_ON, NEXT_STEP, HAND_OUT);

    /** Who may do it. */
    private enum Whose {
        /** Who holds the dossier, or stands in for whoever does. */
        HOLDER,
        /** Everybody at the counter, since the applicant stands there. */
        COUNTER,
        /** Everybody but the holder. */
        ANYBODY
    }

    private final String code;
    private final String label;
    private final String hint;
    private final Whose whose;
    private final @Nullable DossierAct act;
    private final Set<Item> items;

    Deed(
            String code,
            String label,
            String hint,
            Whose whose,
            @Nullable DossierAct act,
            Item... items) {
        this.code = code;
        this.label = label;
        this.hint = hint;
        this.whose = whose;
        this.act = act;
        this.items = EnumSet.noneOf(Item.class);
        this.items.addAll(List.of(items));
    }

    static Optional<Deed> of(String code) {
        return Arrays.stream(values()).filter(deed -> deed.code.equals(code)).findFirst();
    }

    /** As it stands in addresses. */
    String code() {
        return code;
    }

    String label() {
        return label;
    }

    /** What it brings about, for whoever is about to do it. */
    String hint() {
        return hint;
    }

    /** How the journal names it. */
    String inJournal() {
        return "ho-so." + code;
    }

    /** What its form asks. */
    Set<Item> items() {
        return items;
    }

    /** What the free text of its form is called. */
    String question() {
        return switch (this) {
            case ASK_SUPPLEMENT -> "Giấy tờ còn thiếu";
            case ASK_OPINION -> "Nội dung hỏi";
            case OPINION_GIVEN -> "Nội dung trả lời";
            case DENY -> "Lý do từ chối";
            case WITHDRAW -> "Lý do rút hồ sơ";
            default -> "Lý do";
        };
    }

    /** Why it cannot be done by this person now, as a sentence; empty when it can. */
    Optional<String> hindrance(Work work, Doer doer) {
        if (act != null && !act.fits(work.standing().state())) {
            return Optional.of(
                    "Không thể “%s” khi hồ sơ ở trạng thái “%s”."
                            .formatted(label, work.standing().state().label()));
        }
        if (!work.isAtWork()) {
            return Optional.of("Hồ sơ này đã kết thúc hoặc chưa được tiếp nhận.");
        }
        return hindranceInside(work).or(() -> hindranceOf(work, doer));
    }

    private Optional<String> hindranceInside(Work work) {
        boolean open = work.standing().state().isOpen();
        return switch (this) {
            case NEXT_STEP -> hindranceOfNextStep(work);
            case ASK_OPINION ->
                    open ? Optional.empty() : Optional.of("Hồ sơ đã có kết quả, không hỏi nữa.");
            case OPINION_GIVEN ->
                    work.openOpinions().isEmpty()
                            ? Optional.of("Không có ý kiến nào đang chờ trả lời.")
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<String> hindranceOfNextStep(Work work) {
        DossierState state = work.standing().state();
        if (state == DossierState.AWAITING_SUPPLEMENT) {
            return Optional.of("Hồ sơ đang chờ bổ sung; khi đã nhận đủ mới chuyển bước.");
        }
        return !state.isOpen() || work.isAtLastStep()
                ? Optional.of("Hồ sơ đã ở bước cuối; hãy ghi kết quả.")
                : Optional.empty();
    }

    private Optional<String> hindranceOf(Work work, Doer doer) {
        return switch (whose) {
            case COUNTER -> Optional.empty();
            case ANYBODY ->
                    work.isHeldBy(doer.person())
                            ? Optional.of("Bạn đang giữ hồ sơ này.")
                            : Optional.empty();
            case HOLDER ->
                    doer.holds(work.holding()) || this == HAND_ON && doer.oversees()
                            ? Optional.empty()
                            : Optional.of("Bạn chưa giữ hồ sơ này; hãy bấm “Nhận về xử lý” trước.");
        };
    }
}
