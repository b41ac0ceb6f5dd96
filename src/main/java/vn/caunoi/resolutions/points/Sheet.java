package vn.caunoi.resolutions.points;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.caunoi.cells.Cell;
import vn.caunoi.meetings.Course;
import vn.caunoi.meetings.Matter;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.Vote;
import vn.caunoi.meetings.VoteResult;

/**
 * The scoring of one meeting (phiếu chấm điểm): what counts, what is known, what each step said.
 *
 * @param thematic its month has a thematic meeting
 */
record Sheet(
        Cell cell,
        Meeting meeting,
        Form form,
        boolean thematic,
        Course course,
        Facts facts,
        Map<Stage, Column> columns,
        Scale scale) {

    List<Form.Group> groups() {
        return form.groups(thematic);
    }

    List<Criterion> criteria() {
        return form.criteria(thematic);
    }

    /** What people must say, since no fact does. */
    List<Criterion> open() {
        return criteria().stream().filter(one -> one.counted(facts).isEmpty()).toList();
    }

    Optional<Column> column(Stage stage) {
        return Optional.ofNullable(columns.get(stage));
    }

    /** What was said last before this step; its column is compared with it. */
    Optional<Column> before(Stage stage) {
        return Arrays.stream(Stage.values())
                .limit(stage.ordinal())
                .map(this::column)
                .flatMap(Optional::stream)
                .reduce((_, later) -> later);
    }

    /** The highest step that has been taken. */
    Optional<Column> last() {
        return Arrays.stream(Stage.values())
                .map(this::column)
                .flatMap(Optional::stream)
                .reduce((_, later) -> later);
    }

    boolean isDecided() {
        return columns.containsKey(Stage.ABOVE);
    }

    /** Why this step cannot be taken now; empty when it can. */
    Optional<String> refusal(Stage stage) {
        if (meeting.openedAt() == null) {
            return Optional.of("Cuộc họp chưa khai mạc.");
        }
        if (isDecided() && stage != Stage.ABOVE) {
            return Optional.of("Cấp trên đã quyết định, các cột trước được giữ nguyên.");
        }
        return switch (stage) {
            case FOLLOWER, COMMITTEE -> Optional.empty();
            case CELL -> refusalOfVote();
            case ABOVE ->
                    columns.containsKey(Stage.CELL)
                            ? Optional.empty()
                            : Optional.of("Chi bộ chưa biểu quyết điểm.");
        };
    }

    private Optional<String> refusalOfVote() {
        if (!columns.containsKey(Stage.COMMITTEE)) {
            return Optional.of("Chi ủy chưa đề nghị điểm.");
        }
        return votes().isEmpty()
                ? Optional.of(
                        "Cuộc họp chưa ghi lần biểu quyết nào được thông qua. Hãy ghi biểu quyết"
                                + " ở màn hình điều hành trước.")
                : Optional.empty();
    }

    /** The votes by which the cell may have adopted its score, alone or in its resolution. */
    List<Vote> votes() {
        return course.votes().stream()
                .filter(vote -> !vote.isOpen() && vote.result() == VoteResult.PASSED)
                .filter(
                        vote ->
                                vote.matter() == Matter.PROCEDURE
                                        || vote.matter() == Matter.RESOLUTION)
                .toList();
    }

    /** The vote of the cell's column. */
    Optional<Vote> vote() {
        return column(Stage.CELL)
                .flatMap(
                        column ->
                                course.votes().stream()
                                        .filter(vote -> vote.id().equals(column.vote()))
                                        .findFirst());
    }

    /** "8 (+1)": the points, and by how much they differ from the step before. */
    String shown(Stage stage, Criterion criterion) {
        return column(stage)
                .flatMap(column -> column.of(criterion))
                .map(points -> points + change(stage, criterion, points))
                .orElse("—");
    }

    private String change(Stage stage, Criterion criterion, int points) {
        int change =
                before(stage)
                        .flatMap(column -> column.of(criterion))
                        .map(was -> points - was)
                        .orElse(0);
        return change == 0 ? "" : " (%+d)".formatted(change).replace('-', '−');
    }

    /** Where a step differs from the one before it, in sentences. */
    List<String> differences() {
        var sentences = new ArrayList<String>();
        for (Stage stage : Stage.values()) {
            for (Criterion criterion : criteria()) {
                String change =
                        column(stage)
                                .flatMap(column -> column.of(criterion))
                                .map(points -> change(stage, criterion, points))
                                .orElse("");
                if (!change.isEmpty()) {
                    sentences.add(
                            "%s, “%s”: %s so với %s%s."
                                    .formatted(
                                            stage.label(),
                                            criterion.name(),
                                            shown(stage, criterion).replace(change, " điểm"),
                                            before(stage).orElseThrow().stage().label(),
                                            change));
                }
            }
        }
        return List.copyOf(sentences);
    }

    /** What is known now and was otherwise when the last step was taken, in sentences. */
    List<String> laterFacts() {
        return last().stream()
                .flatMap(
                        column ->
                                criteria().stream()
                                        .filter(one -> hasMoved(one, column))
                                        .map(one -> moved(one, column)))
                .toList();
    }

    private boolean hasMoved(Criterion criterion, Column column) {
        return criterion
                .counted(facts)
                .filter(now -> !column.of(criterion).equals(Optional.of(now)))
                .isPresent();
    }

    private String moved(Criterion criterion, Column column) {
        return "“%s”: số liệu bây giờ là %d điểm, cột %s ghi %s."
                .formatted(
                        criterion.name(),
                        criterion.counted(facts).orElseThrow(),
                        column.stage().label(),
                        column.of(criterion).map(Object::toString).orElse("—"));
    }

    String address() {
        return PointsAddress.of(cell.unit(), meeting.id());
    }
}
