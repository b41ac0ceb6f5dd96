package vn.caunoi.publishing.writing;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.publishing.Incoming;
import vn.caunoi.publishing.Section;
import vn.caunoi.publishing.Sections;
import vn.caunoi.publishing.rating.Ratings;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Row;

/** Lays out the page of a piece. */
@Component
class PiecePages {

    private final Editions editions;
    private final Steps steps;
    private final Rulebook rulebook;
    private final Sections sections;
    private final Colleagues colleagues;
    private final Ratings ratings;
    private final Clock clock;

    PiecePages(
            Editions editions,
            Steps steps,
            Rulebook rulebook,
            Sections sections,
            Colleagues colleagues,
            Ratings ratings,
            Clock clock) {
        this.editions = editions;
        this.steps = steps;
        this.rulebook = rulebook;
        this.sections = sections;
        this.colleagues = colleagues;
        this.ratings = ratings;
        this.clock = clock;
    }

    /** A step with the name of who took it. */
    record Told(Steps.Step step, String who) {}

    ModelAndView of(Manuscript manuscript, MoveForm form, Site site, Officer officer) {
        List<Move> moves = rulebook.offered(manuscript, site, officer);
        return new ModelAndView("publishing/writing/piece")
                .addObject("manuscript", manuscript)
                .addObject("moves", moves)
                .addObject("form", form)
                .addObject("findings", findings(moves, manuscript, site))
                .addObject("facts", facts(manuscript, site))
                .addObject("holder", holder(manuscript, officer))
                .addObject("mayEdit", manuscript.mayBeEditedBy(officer, site))
                .addObject("editions", editions.count(manuscript))
                .addObject("steps", told(manuscript));
    }

    private List<Row> facts(Manuscript manuscript, Site site) {
        boolean isPage = manuscript.kind() == Incoming.Kind.PAGE;
        Long reviewer = manuscript.reviewer();
        return Stream.of(
                        isPage
                                ? new Row("Loại", "Trang tĩnh")
                                : new Row("Chuyên mục", section(manuscript, site)),
                        new Row("Người viết", colleagues.name(manuscript.owner())),
                        new Row(
                                "Đang giữ để duyệt",
                                reviewer == null ? "" : colleagues.name(reviewer)),
                        new Row("Giờ hẹn", time(manuscript.dueAt())),
                        new Row("Tự gỡ xuống lúc", time(manuscript.visibleUntil())),
                        new Row("Sửa lúc", time(manuscript.changedAt())),
                        new Row("Người đọc đánh giá", rating(manuscript)))
                .filter(row -> !row.text().isEmpty())
                .toList();
    }

    private String rating(Manuscript manuscript) {
        if (manuscript.article() == null) {
            return "";
        }
        Ratings.Rating rating = ratings.of(manuscript.article());
        return rating.isEmpty()
                ? ""
                : "%s có ích, %s chưa có ích"
                        .formatted(
                                Formats.number(rating.useful()),
                                Formats.number(rating.notUseful()));
    }

    private static String time(@Nullable Instant instant) {
        return instant == null ? "" : Formats.toTheSecond(instant);
    }

    static boolean isMain(Move move) {
        return switch (move) {
            case SUBMIT, START_REVIEW, FORWARD, START_CHECK, PUBLISH, RECOVER -> true;
            case TAKE_BACK, RETURN, DECLINE, SCHEDULE, UNSCHEDULE, WITHDRAW, DISCARD, TRASH ->
                    false;
        };
    }

    static String remarkHint(List<Move> moves) {
        return moves.stream().anyMatch(Move::needsRemark)
                ? "Từ chối hoặc gỡ bài thì phải ghi lý do; lý do gỡ bài hiện cho người đọc."
                : "Người nhận bài sẽ thấy lời nhắn này.";
    }

    /** What stands against the furthest of the buttons. */
    private List<Finding> findings(List<Move> moves, Manuscript manuscript, Site site) {
        return moves.stream()
                .filter(Move::needsSoundText)
                .max(Comparator.comparing(Move::goesOut))
                .map(move -> rulebook.findings(move, manuscript, site))
                .orElse(List.of());
    }

    private String section(Manuscript manuscript, Site site) {
        return sections.of(site.id()).stream()
                .filter(section -> Objects.equals(section.id(), manuscript.section()))
                .map(Section::name)
                .findFirst()
                .orElse("");
    }

    private @Nullable String holder(Manuscript manuscript, Officer officer) {
        return Optional.ofNullable(manuscript.lock())
                .filter(_ -> manuscript.isLockedFor(officer, clock.instant()))
                .map(lock -> colleagues.name(lock.person()))
                .orElse(null);
    }

    private List<Told> told(Manuscript manuscript) {
        return steps.of(manuscript).stream()
                .map(
                        step ->
                                new Told(
                                        step,
                                        step.person() == null
                                                ? "Đến giờ hẹn"
                                                : colleagues.name(step.person())))
                .toList();
    }
}
