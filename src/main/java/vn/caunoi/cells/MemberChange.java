package vn.caunoi.cells;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What may become different about a member from a day on (thay đổi của đảng viên). */
enum MemberChange {
    OFFICIAL("Trở thành đảng viên chính thức"),
    SECRETARY("Giữ chức vụ bí thư", CellOffice.SECRETARY),
    DEPUTY("Giữ chức vụ phó bí thư", CellOffice.DEPUTY),
    COMMITTEE_MEMBER("Là chi ủy viên", CellOffice.COMMITTEE_MEMBER),
    GROUP_LEADER("Là tổ trưởng tổ đảng", CellOffice.GROUP_LEADER),
    NO_OFFICE("Thôi giữ chức vụ"),
    EXEMPT("Được miễn công tác và sinh hoạt đảng", Leave.EXEMPT),
    AWAY("Sinh hoạt tạm thời ở nơi khác", Leave.AWAY),
    SPECIAL_DUTY("Làm nhiệm vụ đặc biệt", Leave.SPECIAL_DUTY),
    BACK("Sinh hoạt trở lại"),
    RETURN("Trở lại chi bộ sau khi đã rời"),
    TRANSFER("Chuyển sinh hoạt đảng sang chi bộ khác"),
    DEPARTURE("Không còn trong chi bộ");

    private final String label;
    private final @Nullable CellOffice office;
    private final @Nullable Leave leave;

    MemberChange(String label) {
        this.label = label;
        this.office = null;
        this.leave = null;
    }

    MemberChange(String label, CellOffice office) {
        this.label = label;
        this.office = office;
        this.leave = null;
    }

    MemberChange(String label, Leave leave) {
        this.label = label;
        this.office = null;
        this.leave = leave;
    }

    static Optional<MemberChange> read(String word) {
        return Arrays.stream(values()).filter(change -> change.name().equals(word)).findFirst();
    }

    String label() {
        return label;
    }

    /** Which office it gives. */
    Optional<CellOffice> office() {
        return Optional.ofNullable(office);
    }

    /** Which leave it begins: only that may be said to end. */
    Optional<Leave> leave() {
        return Optional.ofNullable(leave);
    }

    /**
     * Why it cannot be so; nothing when it can.
     *
     * @param member as they stand on the day
     * @param all who belongs to the cell on that day
     */
    Optional<String> objection(Member member, List<Member> all) {
        return switch (this) {
            case OFFICIAL ->
                    unless(
                            member.standing() == MemberStanding.PROBATIONARY,
                            "Chỉ đảng viên dự bị mới trở thành đảng viên chính thức.");
            case SECRETARY, DEPUTY, COMMITTEE_MEMBER, GROUP_LEADER -> office(member, all);
            case NO_OFFICE ->
                    unless(member.office() != null, "Ngày này đảng viên không giữ chức vụ nào.");
            case BACK ->
                    unless(
                            member.leave() != null,
                            "Ngày này đảng viên vẫn đang sinh hoạt tại chi bộ.");
            case RETURN -> Optional.of("Ngày này người ấy vẫn thuộc chi bộ.");
            case EXEMPT, AWAY, SPECIAL_DUTY, TRANSFER, DEPARTURE -> Optional.empty();
        };
    }

    private Optional<String> office(Member member, List<Member> all) {
        if (!member.isOfficial()) {
            return Optional.of("Chức vụ trong chi bộ do đảng viên chính thức giữ.");
        }
        boolean taken =
                this == SECRETARY
                        && all.stream()
                                .anyMatch(
                                        one ->
                                                one.office() == CellOffice.SECRETARY
                                                        && !one.id().equals(member.id()));
        return unless(
                !taken,
                "Chi bộ đang có bí thư; hãy ghi người ấy thôi giữ chức vụ từ ngày này trước.");
    }

    private static Optional<String> unless(boolean fits, String sentence) {
        return fits ? Optional.empty() : Optional.of(sentence);
    }
}
