package vn.caunoi.statistics.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.statistics.Broken;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Share;
import vn.caunoi.units.Site;
import vn.caunoi.web.Cell;
import vn.caunoi.web.Page;
import vn.caunoi.web.Sheet;
import vn.caunoi.web.Sheet.Column;

/** Hands out all figures of the page as a table (tải về): a row for each part, a column a class. */
@Controller
class ResultsSheetController {

    static final String ADDRESS = Inquiry.ADDRESS + "/bang.{format:xlsx|csv}";

    private static final Page PAGE = Page.of(ResultsMenu.TITLE, Inquiry.ADDRESS);
    private static final Sheet SHEET = new Sheet("Kết quả giải quyết TTHC", columns());

    private final Asking asking;
    private final Reckoning reckoning;

    ResultsSheetController(Asking asking, Reckoning reckoning) {
        this.asking = asking;
        this.reckoning = reckoning;
    }

    @GetMapping(ADDRESS)
    ModelAndView show(
            @PathVariable String format, @RequestParam Map<String, String> typed, Site site) {
        Sheet.Format kind = Sheet.Format.of(format);
        return asking.answer(
                typed, site, PAGE, (inquiry, jurisdiction) -> file(kind, inquiry, jurisdiction));
    }

    private ModelAndView file(Sheet.Format format, Inquiry inquiry, Jurisdiction jurisdiction) {
        return switch (reckoning.allOfPage(inquiry.asked())) {
            case Broken broken -> ResultsController.broken(broken);
            case Partition partition -> {
                Results results = reckoning.results(inquiry, jurisdiction, partition);
                yield Asking.file(
                        (_, _, response) ->
                                SHEET.send(format, response, rows -> fill(results, rows)));
            }
        };
    }

    private static void fill(Results results, Sheet.Rows rows) {
        Profile profile = results.inquiry().profile();
        rows.add(cells(results, "Toàn bộ", "", results.partition(), profile));
        each(results, "Tháng", results.months(), rows);
        each(results, "Lĩnh vực", results.fields(), rows);
        each(results, "Thủ tục", results.procedures(), rows);
        each(results, "Đơn vị", results.units().slices(), rows);
    }

    private static void each(Results results, String group, List<Slice> slices, Sheet.Rows rows) {
        Profile profile = results.inquiry().profile();
        slices.forEach(
                slice ->
                        slice.partition()
                                .ifPresent(
                                        partition ->
                                                rows.add(
                                                        cells(
                                                                results,
                                                                group,
                                                                slice.label(),
                                                                partition,
                                                                profile))));
    }

    private static Cell[] cells(
            Results results, String group, String name, Partition partition, Profile profile) {
        var cells = new ArrayList<Cell>();
        cells.add(Cell.text(group));
        cells.add(Cell.text(name));
        cells.add(Cell.day(results.question().period().from()));
        cells.add(Cell.day(results.question().asOf()));
        cells.add(Cell.moment(results.known()));
        cells.add(Cell.number(partition.received()));
        cells.add(Cell.number(partition.carriedOver()));
        for (DossierClass one : DossierClass.values()) {
            cells.add(Cell.number(partition.of(one)));
        }
        cells.add(Cell.number(partition.carriedOn()));
        Share share = profile.of(partition);
        cells.add(Cell.text(profile.code() + ", bản " + profile.version()));
        cells.add(Cell.number(share.part()));
        cells.add(Cell.number(share.whole()));
        cells.add(Cell.share(share.part(), share.whole()));
        return cells.toArray(Cell[]::new);
    }

    private static List<Column> columns() {
        return Stream.of(
                        Stream.of("Nhóm", "Tên", "Từ ngày", "Tính đến hết ngày", "Như đã biết lúc"),
                        Stream.of(Figure.RECEIVED.label(), Figure.CARRIED_OVER.label()),
                        Stream.of(DossierClass.values()).map(DossierClass::label),
                        Stream.of("Chuyển sang kỳ sau"),
                        Stream.of("Cách tính tỷ lệ", "Tử số", "Mẫu số", "Tỷ lệ"))
                .flatMap(headings -> headings)
                .map(Column::of)
                .toList();
    }
}
