package vn.caunoi.dossiers.lookup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.dossiers.Progress;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.units.Units;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Imprint;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Row;

/** Shows the citizen a dossier: what is next, the due day, what was done, whom to call. */
@Component
class FoundPage {

    private final Surveys surveys;
    private final Units units;
    private final Sites sites;
    private final Clock clock;

    FoundPage(Surveys surveys, Units units, Sites sites, Clock clock) {
        this.surveys = surveys;
        this.units = units;
        this.sites = sites;
        this.clock = clock;
    }

    ModelAndView show(Progress progress, LookupForm asked, SurveyForm survey) {
        Page page = Page.of("Hồ sơ của bạn", LookupController.ADDRESS).noindex();
        return new ModelAndView("dossiers/lookup/found")
                .addObject("page", survey.wrong() ? page.mistaken() : page)
                .addObject("progress", progress)
                .addObject("next", next(progress))
                .addObject("facts", facts(progress))
                .addObject("contact", contact(progress))
                .addObject("asked", asked)
                .addObject("survey", survey)
                .addObject("asksSurvey", progress.isSolved() && surveys.isOpen(progress.dossier()));
    }

    /** One sentence: where it stands, and what the citizen has to do. */
    private String next(Progress progress) {
        LocalDate due = progress.dueOn();
        return switch (progress.state()) {
            case REGISTERED ->
                    progress.lacksPapers()
                            ? "Hồ sơ chưa đủ giấy tờ nên chưa được tiếp nhận; giấy tờ cần nộp ghi ở phần diễn biến."
                            : "Hồ sơ đã đến, đang chờ cán bộ xem đã đủ giấy tờ chưa.";
            case NOT_ACCEPTED -> "Hồ sơ không được tiếp nhận; lý do ghi ở phần diễn biến.";
            case RECEIVED, IN_PROGRESS -> underWay(due);
            case AWAITING_SUPPLEMENT ->
                    "Hồ sơ đang chờ bạn bổ sung giấy tờ; giấy tờ cần nộp ghi ở phần diễn biến.";
            case AWAITING_PAYMENT ->
                    "Hồ sơ đang chờ bạn nộp tiền; khoản phải nộp ghi ở phần diễn biến.";
            case WITHDRAWN -> "Hồ sơ đã được rút theo yêu cầu.";
            case STOPPED -> "Hồ sơ đã dừng giải quyết; lý do ghi ở phần diễn biến.";
            case FINISHED -> "Đã có kết quả; mời bạn mang giấy hẹn đến nhận.";
            case RETURNED -> "Kết quả đã được trả.";
        };
    }

    private String underWay(@Nullable LocalDate due) {
        if (due == null) {
            return "Hồ sơ đang được xử lý.";
        }
        return LocalDate.now(clock).isAfter(due)
                ? "Hồ sơ đã quá ngày hẹn %s. Cơ quan phải xin lỗi và hẹn lại; bạn có thể gọi số dưới đây để hỏi."
                        .formatted(Formats.day(due))
                : "Hồ sơ đang được xử lý, hẹn trả kết quả ngày %s.".formatted(Formats.day(due));
    }

    private List<Row> facts(Progress progress) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(progress.official() ? "Mã hồ sơ" : "Số nội bộ", progress.code()));
        rows.add(new Row("Việc", progress.matter()));
        rows.add(new Row("Nơi nhận hồ sơ", units.nameOf(progress.receivingUnit())));
        rows.add(new Row("Nơi giải quyết", units.nameOf(progress.competentUnit())));
        Optional.ofNullable(progress.handler())
                .ifPresent(name -> rows.add(new Row("Cán bộ đang giải quyết", name)));
        Optional.ofNullable(progress.receivedOn())
                .ifPresent(day -> rows.add(new Row("Ngày tiếp nhận", Formats.day(day))));
        Optional.ofNullable(progress.dueOn())
                .ifPresent(day -> rows.add(new Row("Ngày hẹn trả", Formats.day(day))));
        Optional.ofNullable(progress.finishedOn())
                .ifPresent(day -> rows.add(new Row("Ngày có kết quả", Formats.day(day))));
        return rows;
    }

    /** Where to call: the site of the unit that received it. */
    private Optional<Imprint> contact(Progress progress) {
        return sites.all().stream()
                .filter(site -> site.unit().equals(progress.receivingUnit()))
                .map(Site::imprint)
                .filter(imprint -> !imprint.telephone().isEmpty())
                .findFirst();
    }
}
