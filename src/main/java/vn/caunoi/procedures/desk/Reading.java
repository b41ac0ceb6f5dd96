package vn.caunoi.procedures.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.UnreadableLimit;
import vn.caunoi.procedures.Body;
import vn.caunoi.procedures.Channel;
import vn.caunoi.procedures.Fee;
import vn.caunoi.procedures.Level;
import vn.caunoi.procedures.Paper;
import vn.caunoi.procedures.Particulars;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.ProcedureRegister.Filing;
import vn.caunoi.procedures.Step;
import vn.caunoi.procedures.Way;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Folded;
import vn.caunoi.spreadsheets.Illegible;

/** Reads a draft: finds all that is wrong with it at once, and guesses nothing (đọc bản ghi). */
final class Reading {

    private static final Pattern OUTSIDE_BRACKETS =
            Pattern.compile("[,;]\\s*(?=\\p{Lu})(?![^(]*\\))");
    private static final List<String> YES = List.of("co", "x", "1", "true", "yes");
    private static final List<String> NO = List.of("", "khong", "0", "false", "no");

    private final Draft draft;
    private final Bodies bodies;
    private final LocalDate day;
    private final Set<Mistake> mistakes = new LinkedHashSet<>();

    private Reading(Draft draft, Bodies bodies, LocalDate otherwise) {
        this.draft = draft;
        this.bodies = bodies;
        this.day = day(Item.FROM).orElse(otherwise);
    }

    /**
     * Reads it.
     *
     * @param from the first day where the draft names none
     */
    static Proposal of(Draft draft, Bodies bodies, @Nullable LocalDate from) {
        var reading = new Reading(draft, bodies, from == null ? LocalDate.EPOCH : from);
        Filing filing = reading.filing(from != null);
        return new Proposal(draft, List.copyOf(reading.mistakes), filing);
    }

    private @Nullable Filing filing(boolean hasDay) {
        Optional<ProcedureCode> code = code();
        if (draft.text(Item.FROM).isBlank() && !hasDay) {
            wrong(Item.FROM, "", "Hãy ghi ngày bắt đầu áp dụng.");
        }
        Optional<LocalDate> until = day(Item.UNTIL);
        if (until.isPresent() && !until.get().isAfter(day)) {
            wrong(Item.UNTIL, draft.text(Item.UNTIL), "Ngày hết hiệu lực phải sau ngày bắt đầu.");
        }
        Optional<Particulars> particulars = particulars();
        return mistakes.isEmpty()
                ? new Filing(code.orElseThrow(), particulars.orElseThrow(), day, until.orElse(null))
                : null;
    }

    private Optional<ProcedureCode> code() {
        String typed = line(Item.CODE);
        Optional<ProcedureCode> code = ProcedureCode.read(typed);
        if (code.isEmpty()) {
            wrong(
                    Item.CODE,
                    typed,
                    "Hãy ghi mã thủ tục theo Cổng Dịch vụ công quốc gia, ví dụ 1.001193.");
        }
        return code;
    }

    private Optional<Particulars> particulars() {
        String name = mustStand(Item.NAME, "Hãy ghi tên thủ tục.");
        String field = mustStand(Item.FIELD, "Hãy ghi lĩnh vực.");
        List<Level> levels = each(list(Item.LEVELS), this::level);
        List<Body> receiving =
                each(Lines.of(text(Item.RECEIVING)), line -> body(Item.RECEIVING, line));
        if (receiving.stream().allMatch(body -> body.unit() == null)) {
            wrong(
                    Item.RECEIVING,
                    text(Item.RECEIVING),
                    "Hãy ghi ít nhất một đơn vị trong hệ thống, mã đứng trước, ví dụ 11239 Xã Thanh Miện.");
        }
        List<Body> competent =
                each(Lines.of(text(Item.COMPETENT)), line -> body(Item.COMPETENT, line));
        List<Way> ways = rows(Item.WAYS, this::way);
        List<Paper> papers = rows(Item.PAPERS, this::paper);
        List<Step> steps = rows(Item.STEPS, this::step);
        boolean sensitive = yes(Item.SENSITIVE);
        boolean afterThree = yes(Item.AFTER_THREE);
        return mistakes.isEmpty()
                ? Optional.of(
                        new Particulars(
                                name,
                                field,
                                levels.stream().distinct().sorted().toList(),
                                list(Item.APPLICANTS),
                                receiving,
                                competent.isEmpty() ? receiving : competent,
                                ways,
                                papers,
                                steps,
                                line(Item.RESULT),
                                text(Item.CONDITIONS),
                                Lines.of(text(Item.BASES)),
                                sensitive,
                                afterThree,
                                line(Item.DECISION)))
                : Optional.empty();
    }

    private Optional<Level> level(String word) {
        Optional<Level> level = Level.read(word);
        if (level.isEmpty()) {
            wrong(
                    Item.LEVELS,
                    word,
                    "“%s” không phải cấp thực hiện; hãy ghi như %s.".formatted(word, levels()));
        }
        return level;
    }

    private static String levels() {
        return String.join(", ", Arrays.stream(Level.values()).map(Level::label).toList());
    }

    private Optional<Body> body(Item item, String line) {
        Optional<Body> body = bodies.read(line, day);
        if (body.isEmpty()) {
            wrong(
                    item,
                    line,
                    "Không có đơn vị nào mang mã ở “%s” vào ngày bắt đầu áp dụng.".formatted(line));
        }
        return body;
    }

    private Optional<Way> way(int number, List<String> cells) {
        Optional<Channel> channel = Channel.read(cells.get(0));
        if (channel.isEmpty()) {
            wrong(
                    Item.WAYS,
                    cells.get(0),
                    "Dòng %d: cách nộp phải là Trực tiếp, Trực tuyến hoặc Bưu chính."
                            .formatted(number));
        }
        Optional<Limit> limit = limit(Item.WAYS, number, cells.get(1));
        Fee fee = Fee.read(cells.get(2), cells.get(3));
        return channel.map(which -> new Way(which, limit.orElse(null), fee, cells.get(4)));
    }

    private Optional<Paper> paper(int number, List<String> cells) {
        if (cells.getFirst().isEmpty()) {
            wrong(Item.PAPERS, "", "Dòng %d: hãy ghi tên giấy tờ.".formatted(number));
            return Optional.empty();
        }
        return Optional.of(
                new Paper(
                        cells.get(0),
                        count(number, cells.get(1)),
                        count(number, cells.get(2)),
                        count(number, cells.get(3)),
                        cells.get(4)));
    }

    private int count(int number, String cell) {
        if (cell.matches("[0-9]{0,2}")) {
            return cell.isEmpty() ? 0 : Integer.parseInt(cell);
        }
        wrong(
                Item.PAPERS,
                cell,
                "Dòng %d: số bản “%s” phải là một con số, hoặc để trống.".formatted(number, cell));
        return 0;
    }

    private Optional<Step> step(int number, List<String> cells) {
        Limit limit = limit(Item.STEPS, number, cells.get(1)).orElse(null);
        Integer soon = soon(number, cells.get(3));
        return Optional.of(new Step(cells.get(0), limit, cells.get(2), soon));
    }

    private @Nullable Integer soon(int number, String cell) {
        if (!cell.matches("[0-9]{0,2}")) {
            wrong(Item.STEPS, cell, "Dòng %d: nhắc trước mấy ngày làm việc?".formatted(number));
        }
        return cell.matches("[0-9]{1,2}") ? Integer.valueOf(cell) : null;
    }

    /** Empty where none is stated. */
    private Optional<Limit> limit(Item item, int number, String cell) {
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Limit.read(cell));
        } catch (UnreadableLimit unreadable) {
            wrong(item, cell, "Dòng %d: %s".formatted(number, unreadable.sentence()));
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(Item item) {
        String typed = draft.text(item).strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(DayText.read(typed));
        } catch (Illegible illegible) {
            wrong(item, typed, illegible.sentence());
            return Optional.empty();
        }
    }

    private boolean yes(Item item) {
        String word = Folded.of(draft.text(item));
        if (!YES.contains(word) && !NO.contains(word)) {
            wrong(item, draft.text(item), "Hãy ghi “có” hoặc để trống.");
        }
        return YES.contains(word);
    }

    private String mustStand(Item item, String sentence) {
        String text = line(item);
        if (text.isEmpty()) {
            wrong(item, "", sentence);
        }
        return text;
    }

    /** On one line, single blanks. */
    private String line(Item item) {
        return text(item).replaceAll("\\s+", " ");
    }

    private String text(Item item) {
        String text = draft.text(item).strip();
        if (text.length() > item.kind().longest()) {
            wrong(
                    item,
                    text,
                    "%s dài quá %d ký tự; hãy rút ngắn."
                            .formatted(item.label(), item.kind().longest()));
        }
        return text;
    }

    /** A line each, or on one line with commas between. */
    private List<String> list(Item item) {
        List<String> lines = Lines.of(text(item));
        return lines.size() == 1
                ? OUTSIDE_BRACKETS
                        .splitAsStream(lines.getFirst())
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList()
                : lines;
    }

    private <T> List<T> rows(Item item, Row<T> row) {
        List<List<String>> cells = draft.rows(item);
        var read = new ArrayList<T>();
        for (int i = 0; i < cells.size(); i++) {
            row.read(i + 1, cells.get(i).stream().map(Reading::cell).toList()).ifPresent(read::add);
        }
        return List.copyOf(read);
    }

    private static String cell(String typed) {
        return typed.replaceAll("\\s+", " ").strip();
    }

    private interface Row<T> {
        Optional<T> read(int number, List<String> cells);
    }

    private static <T> List<T> each(List<String> words, Function<String, Optional<T>> reading) {
        return words.stream().flatMap(word -> reading.apply(word).stream()).toList();
    }

    private void wrong(Item item, String value, String sentence) {
        mistakes.add(new Mistake(item, value, sentence));
    }
}
