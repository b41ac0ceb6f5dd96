package vn.caunoi.procedures.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.procedures.desk.ProcedureArrivals.Arrival;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.spreadsheets.Mapping;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Link;
import vn.caunoi.web.Page;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** The pages of an import (trang nhập danh mục). */
@Component
class ProcedureIntakePages {

    static final String FILE = "tep";
    static final String FROM = "ap-dung-tu";
    static final String DEED = "viec";
    static final String IMPORT = "nhap";

    private static final int SHOWN = 200;

    /**
     * The day that was typed.
     *
     * @param day meaningless with a mistake
     */
    record Day(String typed, LocalDate day, @Nullable String mistake) {

        static Day of(String typed) {
            try {
                return new Day(typed, DayText.read(typed), null);
            } catch (Illegible illegible) {
                return new Day(typed, LocalDate.EPOCH, illegible.sentence());
            }
        }
    }

    ModelAndView start(
            Site site, String from, @Nullable String fileMistake, @Nullable String dayMistake) {
        Field file =
                Field.of(FILE, "Tệp danh mục")
                        .hinting("Excel (.xlsx), CSV hoặc JSON, không quá 20 MB")
                        .mistaken(fileMistake);
        boolean wrong = fileMistake != null || dayMistake != null;
        Page page = page(site, "Nhập danh mục thủ tục", "");
        var start =
                new ModelAndView("procedures/desk/intake")
                        .addObject("page", wrong ? page.mistaken() : page)
                        .addObject("file", file)
                        .addObject("from", day(from, dayMistake));
        start.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return start;
    }

    /** Which column holds what, and what the file would do so. */
    ModelAndView columns(
            ProcedureIntake.Wish wish, Arrival arrival, Report report, @Nullable Day from) {
        boolean wrong = from != null && from.mistake() != null;
        Page page = page(wish.site(), "Nhập tệp " + arrival.name(), "/" + arrival.id());
        var columns =
                new ModelAndView("procedures/desk/columns")
                        .addObject("page", wrong ? page.mistaken() : page)
                        .addObject("fields", fields(wish.source(), wish.mapping()))
                        .addObject("choices", choices(wish.source()))
                        .addObject(
                                "from",
                                from == null
                                        ? day(Formats.day(arrival.from()), null)
                                        : day(from.typed(), from.mistake()))
                        .addObject("report", report)
                        .addObject("shown", SHOWN)
                        .addObject("table", wish.source().isTable());
        columns.setStatus(wrong ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return columns;
    }

    /** The columns that were chosen. */
    static Mapping mapping(Source source, MultiValueMap<String, String> typed) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Item item : Item.values()) {
            String heading = Objects.requireNonNullElse(typed.getFirst(item.code()), "");
            if (source.header().contains(heading)) {
                columns.put(item.code(), heading);
            }
        }
        return new Mapping(columns);
    }

    private static List<Field> fields(Source source, Mapping mapping) {
        return source.isTable()
                ? Arrays.stream(Item.values())
                        .map(
                                item ->
                                        Field.of(item.code(), item.label())
                                                .holding(mapping.column(item.code()).orElse("")))
                        .toList()
                : List.of();
    }

    private static List<Choice> choices(Source source) {
        var choices = new ArrayList<>(List.of(Choice.of("", "(không có trong tệp)")));
        source.header().forEach(heading -> choices.add(Choice.of(heading, heading)));
        return choices;
    }

    private static Field day(String typed, @Nullable String mistake) {
        return Field.of(FROM, "Áp dụng từ ngày, cho hàng không ghi ngày")
                .hinting("Ví dụ 01/07/2025")
                .holding(typed)
                .mistaken(mistake);
    }

    private static Page page(Site site, String title, String below) {
        return Page.of(title, ProcedureIntakeController.address(site) + below)
                .below(new Link("Thủ tục", ProcedureCatalogueController.address(site)));
    }
}
