package vn.caunoi.statistics.pages;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Channel;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.spreadsheets.InstantText;
import vn.caunoi.statistics.Period;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Question;
import vn.caunoi.statistics.Side;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Field;

/** Makes out what an address asks (đọc điều kiện xem), and says all that it cannot make out. */
final class Understanding {

    private static final int LONGEST = 200;
    private static final Pattern A_YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern A_PROCEDURE = Pattern.compile("[0-9]{1,2}\\.[0-9]{6}");

    private final Jurisdiction jurisdiction;
    private final Map<Part, String> typed = new EnumMap<>(Part.class);
    private final Map<Part, String> mistakes = new EnumMap<>(Part.class);

    Understanding(Map<String, String> parameters, Jurisdiction jurisdiction) {
        this.jurisdiction = jurisdiction;
        for (Part part : Part.values()) {
            String value = clean(parameters.getOrDefault(part.code(), ""));
            if (!value.isEmpty()) {
                typed.put(part, value);
            }
        }
    }

    Inquiry inquiry() {
        Question question = question();
        Profile profile = profile();
        Map<Part, Field> fields = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            fields.put(
                    part,
                    Field.of(part.code(), part.label())
                            .holding(shown(part))
                            .mistaken(mistakes.get(part)));
        }
        return new Inquiry(typed, fields, mistakes.isEmpty() ? question : null, profile);
    }

    private @Nullable Question question() {
        Period period = period();
        UnitId unit = unit();
        Side side = side();
        Channel channel = channel();
        Instant knownAt = knownAt();
        String procedure = procedure();
        LocalDate named = day(Part.AS_OF);
        LocalDate asOf = period == null ? null : asOf(period, named);
        return period == null || asOf == null
                ? null
                : new Question(
                        period,
                        asOf,
                        knownAt,
                        Optional.of(unit),
                        side,
                        typed.get(Part.FIELD),
                        procedure,
                        channel);
    }

    private @Nullable Period period() {
        String code = shown(Part.PERIOD);
        if (code.equals(PeriodChoice.TWO_DAYS)) {
            return twoDays();
        }
        Integer year = year();
        Optional<PeriodChoice> choice = PeriodChoice.read(code);
        if (choice.isEmpty()) {
            mistakes.put(Part.PERIOD, "Kỳ: hãy chọn một kỳ có trong danh sách");
        }
        return year == null ? null : choice.map(found -> found.in().apply(year)).orElse(null);
    }

    private @Nullable Period twoDays() {
        LocalDate from = day(Part.FROM);
        LocalDate until = day(Part.UNTIL);
        if (from == null || until == null) {
            need(Part.FROM, "Từ ngày: hãy ghi ngày đầu của kỳ, ví dụ 01/01/2023");
            need(Part.UNTIL, "Đến hết ngày: hãy ghi ngày cuối của kỳ, ví dụ 30/09/2023");
            return null;
        }
        if (until.isBefore(from)) {
            mistakes.put(Part.UNTIL, "Đến hết ngày: phải từ ngày " + Formats.day(from) + " trở đi");
            return null;
        }
        return new Period(from, until);
    }

    private @Nullable Integer year() {
        String year = shown(Part.YEAR);
        if (!A_YEAR.matcher(year).matches()) {
            mistakes.put(Part.YEAR, "Năm: hãy ghi bốn chữ số, ví dụ 2023");
            return null;
        }
        return Integer.valueOf(year);
    }

    private @Nullable LocalDate asOf(Period period, @Nullable LocalDate named) {
        if (named == null) {
            return lastDay(period);
        }
        if (!period.contains(named)) {
            mistakes.put(
                    Part.AS_OF,
                    "Tính đến hết ngày: phải là một ngày của kỳ, từ %s đến %s"
                            .formatted(Formats.day(period.from()), Formats.day(period.until())));
            return null;
        }
        if (named.isAfter(jurisdiction.today())) {
            mistakes.put(Part.AS_OF, "Tính đến hết ngày: ngày này chưa đến");
        }
        return named;
    }

    /** Of an ended unit not later than its last record, unless the period lies after that. */
    private @Nullable LocalDate lastDay(Period period) {
        if (period.from().isAfter(jurisdiction.today())) {
            mistakes.put(Part.PERIOD, "Kỳ: kỳ này chưa bắt đầu; hãy chọn kỳ đã qua");
            return null;
        }
        LocalDate end = period.contains(jurisdiction.day()) ? jurisdiction.day() : period.until();
        return end.isAfter(jurisdiction.today()) ? jurisdiction.today() : end;
    }

    private UnitId unit() {
        String number = typed.get(Part.UNIT);
        if (number == null) {
            return jurisdiction.unit();
        }
        Optional<UnitId> known = UnitId.read(number).filter(jurisdiction::holds);
        if (known.isEmpty()) {
            mistakes.put(Part.UNIT, "Đơn vị: hãy chọn một đơn vị có trong danh sách");
        }
        return known.orElse(jurisdiction.unit());
    }

    private Side side() {
        return chosen(
                        Part.SIDE,
                        code ->
                                Arrays.stream(Side.values())
                                        .filter(side -> side.code().equals(code))
                                        .findFirst())
                .orElse(Side.RECEIVING);
    }

    private @Nullable Channel channel() {
        return chosen(
                        Part.CHANNEL,
                        code ->
                                Arrays.stream(Channel.values())
                                        .filter(one -> Integer.toString(one.number()).equals(code))
                                        .findFirst())
                .orElse(null);
    }

    private Profile profile() {
        return chosen(Part.PROFILE, Profile::read).orElse(Inquiry.USUAL);
    }

    private <T> Optional<T> chosen(Part part, Function<String, Optional<T>> read) {
        String code = typed.get(part);
        Optional<T> found = code == null ? Optional.empty() : read.apply(code);
        if (code != null && found.isEmpty()) {
            mistakes.put(part, part.label() + ": hãy chọn một mục có trong danh sách");
        }
        return found;
    }

    private @Nullable String procedure() {
        String code = typed.get(Part.PROCEDURE);
        if (code != null && !A_PROCEDURE.matcher(code).matches()) {
            mistakes.put(Part.PROCEDURE, "Mã thủ tục: hãy ghi mã quốc gia, ví dụ 1.000080");
        }
        return code;
    }

    private @Nullable LocalDate day(Part part) {
        return read(part, DayText::read);
    }

    private @Nullable Instant knownAt() {
        Instant instant = read(Part.KNOWN_AT, InstantText::read);
        if (instant != null && instant.isAfter(jurisdiction.now())) {
            mistakes.put(Part.KNOWN_AT, "Như đã biết lúc: thời điểm này chưa đến");
        }
        return instant;
    }

    private <T> @Nullable T read(Part part, Function<String, T> reading) {
        String text = typed.get(part);
        try {
            return text == null ? null : reading.apply(text);
        } catch (Illegible e) {
            mistakes.put(part, part.label() + ": " + e.sentence());
            return null;
        }
    }

    private void need(Part part, String sentence) {
        if (!typed.containsKey(part)) {
            mistakes.put(part, sentence);
        }
    }

    /** What the field holds: what was typed, else what the page takes for it. */
    private String shown(Part part) {
        String value = typed.get(part);
        return value != null ? value : usual(part);
    }

    private String usual(Part part) {
        return switch (part) {
            case PERIOD ->
                    typed.containsKey(Part.FROM)
                            ? PeriodChoice.TWO_DAYS
                            : PeriodChoice.toMonthOf(jurisdiction.day()).code();
            case YEAR -> Integer.toString(jurisdiction.day().getYear());
            case UNIT -> Long.toString(jurisdiction.unit().value());
            case SIDE -> Side.RECEIVING.code();
            case PROFILE -> Inquiry.USUAL.code();
            default -> "";
        };
    }

    private static String clean(String typed) {
        String composed =
                Normalizer.normalize(typed.replace("\0", "").strip(), Normalizer.Form.NFC);
        return composed.substring(0, Math.min(composed.length(), LONGEST));
    }
}
