package vn.caunoi.publishing.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.caunoi.publishing.PublishingRight;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** Says why a piece may not be passed on (quy tắc chuyển trạng thái): every reason at once. */
@Component
class Rulebook {

    private static final int LONGEST_REMARK = 2_000;

    private final ProofReader proofReader;
    private final Editions editions;
    private final BoardRules boardRules;
    private final Clock clock;

    Rulebook(ProofReader proofReader, Editions editions, BoardRules boardRules, Clock clock) {
        this.proofReader = proofReader;
        this.editions = editions;
        this.boardRules = boardRules;
        this.clock = clock;
    }

    /** The buttons that this officer sees, whether or not something else still stands against. */
    List<Move> offered(Manuscript manuscript, Site site, Officer officer) {
        return Arrays.stream(Move.values())
                .filter(move -> fits(move, manuscript))
                .filter(move -> mayPress(move, manuscript, site, officer))
                .toList();
    }

    /** Why not; empty when nothing stands against it. */
    List<String> reasons(Move move, Manuscript manuscript, Wish wish, Site site, Officer officer) {
        var reasons = new ArrayList<String>();
        if (!fits(move, manuscript)) {
            reasons.add(
                    "Bài đang ở trạng thái “%s” nên không “%s” được."
                            .formatted(manuscript.state(), move.label()));
            return reasons;
        }
        if (!mayPress(move, manuscript, site, officer)) {
            reasons.add("Bạn không có quyền “%s” với bài này.".formatted(move.label()));
            return reasons;
        }
        standing(move, manuscript, wish, officer, reasons);
        times(move, manuscript, wish, reasons);
        if (move.needsSoundText()) {
            text(move, manuscript, wish, site, reasons);
        }
        if (move.goesOut()) {
            twoPersons(manuscript, site, officer, reasons);
        }
        return reasons;
    }

    private static boolean fits(Move move, Manuscript manuscript) {
        if (manuscript.trashedAt() != null) {
            return move == Move.RECOVER;
        }
        boolean neverOut = manuscript.outside() == Outside.NOTHING;
        return move.leavesFrom(manuscript.stage())
                && switch (move) {
                    case WITHDRAW ->
                            manuscript.outside() == Outside.VISIBLE
                                    || manuscript.outside() == Outside.EXPIRED;
                    case DISCARD -> !neverOut;
                    case TRASH -> neverOut;
                    case RECOVER -> false;
                    case SUBMIT,
                            TAKE_BACK,
                            START_REVIEW,
                            RETURN,
                            FORWARD,
                            START_CHECK,
                            DECLINE,
                            PUBLISH,
                            SCHEDULE,
                            UNSCHEDULE ->
                            true;
                };
    }

    private static boolean mayPress(Move move, Manuscript manuscript, Site site, Officer officer) {
        return move.isWriters()
                ? manuscript.allows(officer, PublishingRight.REVIEW, site)
                        || manuscript.isOf(officer)
                                && manuscript.allows(officer, PublishingRight.WRITE, site)
                : manuscript.allows(officer, move.right(), site);
    }

    private void standing(
            Move move, Manuscript manuscript, Wish wish, Officer officer, List<String> reasons) {
        if (wish.version() != manuscript.version()) {
            reasons.add("Bài vừa có bản mới hơn bản bạn đang xem; hãy xem lại rồi bấm lần nữa.");
        }
        if (manuscript.isLockedFor(officer, clock.instant()) && move != Move.WITHDRAW) {
            reasons.add("Có người đang mở bài này để sửa; hãy đợi họ lưu xong.");
        }
        if (move.needsRemark() && wish.remark().isBlank()) {
            reasons.add(
                    move == Move.WITHDRAW
                            ? "Hãy ghi lý do gỡ bài; người đọc sẽ thấy lý do này."
                            : "Hãy ghi lý do để người viết biết cần sửa gì.");
        }
        if (wish.remark().length() > LONGEST_REMARK) {
            reasons.add("Lời nhắn dài quá %s ký tự.".formatted(Formats.number(LONGEST_REMARK)));
        }
    }

    private void times(Move move, Manuscript manuscript, Wish wish, List<String> reasons) {
        Instant now = clock.instant();
        Instant at = wish.at();
        if (move == Move.SCHEDULE && at == null) {
            reasons.add("Hãy chọn ngày, giờ đăng.");
        }
        if (move == Move.SCHEDULE && at != null && !at.isAfter(now)) {
            reasons.add("Giờ hẹn đã qua; hãy chọn giờ sau lúc này, hoặc bấm “Xuất bản”.");
        }
        Instant from = move == Move.SCHEDULE && at != null ? at : now;
        if (move.goesOut() && wish.until() != null && !wish.until().isAfter(from)) {
            reasons.add("Thời điểm hết hạn phải sau thời điểm đăng.");
        }
        if (move.goesOut() && wish.until() == null && editions.now(manuscript).persons()) {
            reasons.add("Danh sách có tên người chỉ đăng có thời hạn: hãy chọn “Tự gỡ xuống lúc”.");
        }
    }

    private void text(
            Move move, Manuscript manuscript, Wish wish, Site site, List<String> reasons) {
        List<Finding> findings = findings(move, manuscript, site);
        findings.stream()
                .filter(Finding::blocking)
                .map(Finding::sentence)
                .distinct()
                .forEach(reasons::add);
        if (!wish.confirmed() && findings.stream().anyMatch(finding -> !finding.blocking())) {
            reasons.add(
                    "Có điều cần xem lại; hãy xem rồi đánh dấu “Tôi đã xem và chịu trách nhiệm”.");
        }
    }

    /** What somebody must put right or look at before this move. */
    List<Finding> findings(Move move, Manuscript manuscript, Site site) {
        Copy copy = editions.now(manuscript);
        return move.goesOut()
                ? proofReader.beforePublishing(manuscript, copy, site)
                : proofReader.beforeReview(manuscript, copy);
    }

    private void twoPersons(
            Manuscript manuscript, Site site, Officer officer, List<String> reasons) {
        if (boardRules.of(site.id()).twoPersons() && isAlone(manuscript, officer)) {
            reasons.add(
                    "Quy tắc hai người: bài do một mình bạn viết thì người khác phải duyệt,"
                            + " chuyển đăng.");
        }
    }

    /** Whether nobody but this officer wrote or approved what is to go out. */
    boolean isAlone(Manuscript manuscript, Officer officer) {
        Set<Long> writers = editions.writersSinceLive(manuscript);
        Long approver = manuscript.approver();
        return writers.equals(Set.of(officer.id()))
                && (approver == null || approver == officer.id());
    }
}
