package vn.caunoi.dossiers.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.UnreadableLimit;
import vn.caunoi.dossiers.DossierCode;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Doubt;
import vn.caunoi.dossiers.Statement;
import vn.caunoi.procedures.Channel;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.spreadsheets.InstantText;
import vn.caunoi.spreadsheets.Line;
import vn.caunoi.spreadsheets.Problems;
import vn.caunoi.units.UnitId;

/**
 * Reads rows as their source means them (đọc một hàng). All that cannot be read in a row becomes a
 * problem; what can be read but not be right passes, to be marked later.
 */
final class RowReading {

    private static final int LONGEST_WORD = 200;
    private static final int MOST_SUPPLEMENTS = 1_000;
    private static final int MOST_WORDS = 10_000;
    private static final char REPLACEMENT = '\uFFFD';

    /** The days that a row names; a null is one that it does not. */
    private record Days(
            @Nullable LocalDate registered,
            @Nullable LocalDate received,
            @Nullable LocalDate due,
            @Nullable LocalDate finished,
            @Nullable LocalDate closed,
            @Nullable LocalDate waitsSince) {

        @Nullable LocalDate first() {
            return registered == null ? received : registered;
        }

        @Nullable LocalDate acceptance() {
            return received == null ? registered : received;
        }

        /** What they tell when no column names the state. */
        DossierState state() {
            if (finished != null) {
                return DossierState.FINISHED;
            }
            if (closed != null) {
                return DossierState.STOPPED;
            }
            return received == null ? DossierState.REGISTERED : DossierState.IN_PROGRESS;
        }
    }

    private final Layout layout;
    private final UnitId unit;
    private final KnownProcedures.Snapshot catalogue;
    private final Problems problems;
    private final ZoneId zone;
    private final Map<Fact, Integer> places = new EnumMap<>(Fact.class);
    private final Map<String, Optional<DossierState>> states = new HashMap<>();
    private final Map<String, Optional<Channel>> channels = new HashMap<>();
    private Line line = new Line(0, List.of());
    private boolean wrong;

    RowReading(
            Layout layout,
            List<String> header,
            UnitId unit,
            KnownProcedures.Snapshot catalogue,
            Problems problems) {
        this.layout = layout;
        this.unit = unit;
        this.catalogue = catalogue;
        this.problems = problems;
        this.zone = layout.zoneId();
        for (Fact fact : Fact.values()) {
            int place = layout.mapping().at(fact.key(), header);
            if (place >= 0) {
                places.put(fact, place);
            }
        }
    }

    /** What the row states; null when something in it cannot be read. */
    @Nullable Statement read(Line next) {
        line = next;
        wrong = false;
        String code = code();
        Days days = days();
        DossierState state = state(days);
        Channel channel = channel();
        Integer supplements = supplements();
        String limit = limit();
        String procedure = text(Fact.PROCEDURE);
        LocalDate first = days.first();
        if (wrong || first == null || state == null || channel == null) {
            return null;
        }
        Optional<KnownProcedures.Known> known = catalogue.find(procedure);
        boolean unknown = !procedure.isEmpty() && known.isEmpty();
        return new Statement(
                unit,
                code,
                0,
                unit,
                procedure.isEmpty() ? null : procedure,
                field(known),
                channel,
                known.map(KnownProcedures.Known::sensitive).orElse(false),
                state,
                first,
                state.isReceived() ? days.acceptance() : null,
                limit,
                days.due(),
                days.finished(),
                days.closed(),
                days.waitsSince(),
                supplements,
                unknown ? Set.of(Doubt.UNKNOWN_PROCEDURE) : Set.of());
    }

    /** When the event of the row happened; null where the column says nothing. */
    @Nullable Instant event(Line next) {
        line = next;
        return moment(Fact.EVENT, InstantText::read);
    }

    private String code() {
        String code = DossierCode.normal(text(Fact.CODE));
        if (code.isEmpty()) {
            wrong(Fact.CODE, "thiếu mã hồ sơ");
        }
        return code;
    }

    private Days days() {
        if (raw(Fact.RECEIVED).isEmpty() && raw(Fact.REGISTERED).isEmpty()) {
            wrong(Fact.RECEIVED, "thiếu ngày tiếp nhận");
        }
        return new Days(
                day(Fact.REGISTERED),
                day(Fact.RECEIVED),
                day(Fact.DUE),
                day(Fact.FINISHED),
                day(Fact.CLOSED),
                day(Fact.WAITS_SINCE));
    }

    private @Nullable DossierState state(Days days) {
        if (!layout.tells(Fact.STATE)) {
            return days.state();
        }
        String word = text(Fact.STATE);
        if (word.isEmpty()) {
            wrong(Fact.STATE, "thiếu trạng thái");
            return null;
        }
        Optional<DossierState> state = remembered(states, word, layout::state);
        if (state.isEmpty()) {
            wrong(
                    Fact.STATE,
                    "không biết trạng thái này; hãy sửa ô hoặc ghép từ này với một trạng thái ở bước ghép cột");
        }
        return state.orElse(null);
    }

    private @Nullable String limit() {
        String text = text(Fact.LIMIT);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Limit.read(text).code();
        } catch (UnreadableLimit e) {
            wrong(Fact.LIMIT, "không đọc được thời hạn; viết dạng 5 ngày làm việc hoặc 24 giờ");
            return null;
        }
    }

    private @Nullable Channel channel() {
        String word = text(Fact.CHANNEL);
        if (word.isEmpty()) {
            return layout.usualChannel();
        }
        Optional<Channel> channel = remembered(channels, word, layout::channelOf);
        if (channel.isEmpty()) {
            wrong(
                    Fact.CHANNEL,
                    "không biết hình thức nộp này; hãy sửa ô hoặc ghép từ này với một hình thức ở bước ghép cột");
        }
        return channel.orElse(null);
    }

    private @Nullable Integer supplements() {
        String text = text(Fact.SUPPLEMENTS);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) > MOST_SUPPLEMENTS) {
            wrong(Fact.SUPPLEMENTS, "phải là số lần, ví dụ 1");
            return null;
        }
        return Integer.valueOf(text);
    }

    private String field(Optional<KnownProcedures.Known> known) {
        String field = text(Fact.FIELD);
        return field.isEmpty()
                ? known.map(KnownProcedures.Known::field).orElse(layout.field())
                : field;
    }

    private @Nullable LocalDate day(Fact fact) {
        return moment(fact, DayText::read);
    }

    private <T> @Nullable T moment(Fact fact, BiFunction<String, ZoneId, T> reader) {
        String text = text(fact);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reader.apply(text, zone);
        } catch (Illegible e) {
            wrong(fact, e.sentence());
            return null;
        }
    }

    private String text(Fact fact) {
        String text = raw(fact);
        if (text.indexOf(REPLACEMENT) >= 0) {
            wrong(fact, "có ký tự không đọc được; hãy lưu tệp dạng CSV UTF-8 hoặc .xlsx");
        } else if (text.length() > LONGEST_WORD) {
            wrong(fact, "dài hơn 200 ký tự; có ghép nhầm cột không?");
        }
        return text;
    }

    private void wrong(Fact fact, String reason) {
        wrong = true;
        problems.add(line.number(), layout.heading(fact), raw(fact), reason);
    }

    private String raw(Fact fact) {
        Integer place = places.get(fact);
        return place == null ? "" : line.at(place);
    }

    private static <T> Optional<T> remembered(
            Map<String, Optional<T>> words, String word, Function<String, Optional<T>> meaning) {
        return words.size() < MOST_WORDS
                ? words.computeIfAbsent(word, meaning)
                : meaning.apply(word);
    }
}
