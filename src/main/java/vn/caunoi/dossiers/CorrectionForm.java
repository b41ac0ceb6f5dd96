package vn.caunoi.dossiers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.UnreadableLimit;
import vn.caunoi.procedures.Channel;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What an officer types to put an entry right (phiếu đính chính). */
final class CorrectionForm {

    /** A field of the form. */
    enum Item {
        HAPPENED("thoi-diem", "Xảy ra lúc", "Ngày, giờ, ví dụ 05/09/2025 14:30"),
        LIMIT("thoi-han", "Thời hạn giải quyết", "Ví dụ 5 ngày làm việc; 24 giờ; Không quy định"),
        FIELD("linh-vuc", "Lĩnh vực", null),
        CHANNEL("hinh-thuc", "Hình thức nộp", null),
        STATE("trang-thai", "Trạng thái", null),
        REGISTERED("ngay-nop", "Ngày nộp", "Ví dụ 05/09/2025"),
        RECEIVED("ngay-tiep-nhan", "Ngày tiếp nhận", "Để trống nếu chưa tiếp nhận"),
        DUE("ngay-hen-tra", "Ngày hẹn trả", "Để trống nếu không có"),
        FINISHED("ngay-co-ket-qua", "Ngày có kết quả", "Để trống nếu chưa có"),
        CLOSED("ngay-rut-hoac-dung", "Ngày rút hoặc dừng", "Để trống nếu không có"),
        REASON("ly-do", "Lý do đính chính", "Ghi rõ sai ở đâu, căn cứ nào để sửa");

        private final String code;
        private final String label;
        private final @Nullable String hint;

        Item(String code, String label, @Nullable String hint) {
            this.code = code;
            this.label = label;
            this.hint = hint;
        }
    }

    private static final String NOT_A_DAY = "Hãy ghi một ngày có thật, ví dụ 05/09/2025.";

    private final Entry wrong;
    private final Map<Item, Field> fields = new EnumMap<>(Item.class);

    private CorrectionForm(Entry wrong) {
        this.wrong = wrong;
    }

    /** What the entry says now. */
    static CorrectionForm of(Entry entry) {
        var form = new CorrectionForm(entry);
        form.ask(Item.HAPPENED, Formats.toTheSecond(entry.happenedAt()));
        Subject subject = entry.subject();
        if (subject != null) {
            form.ask(Item.FIELD, subject.field());
            form.ask(Item.CHANNEL, Integer.toString(subject.channel().number()));
        }
        Promise promise = entry.promise();
        if (entry.act() == DossierAct.ACCEPTED && promise != null && promise.limit() != null) {
            form.ask(Item.LIMIT, Limit.ofCode(promise.limit()).toString());
        }
        Said said = entry.said();
        if (said != null) {
            form.ask(Item.STATE, Integer.toString(said.state().number()));
            form.ask(Item.REGISTERED, text(said.registeredOn()));
            form.ask(Item.RECEIVED, text(said.receivedOn()));
            form.ask(Item.DUE, text(promise == null ? null : promise.day()));
            form.ask(Item.FINISHED, text(said.finishedOn()));
            form.ask(Item.CLOSED, text(said.closedOn()));
        }
        form.ask(Item.REASON, "");
        return form;
    }

    /** The same with what was typed. */
    static CorrectionForm of(Entry entry, Function<String, @Nullable String> typed) {
        var form = of(entry);
        form.fields.replaceAll(
                (item, field) -> {
                    String text = typed.apply(item.code);
                    return field.holding(text == null ? "" : text.strip());
                });
        return form;
    }

    List<Field> all() {
        return List.copyOf(fields.values());
    }

    boolean has(Item item) {
        return fields.containsKey(item);
    }

    Field field(Item item) {
        Field field = fields.get(item);
        if (field == null) {
            throw new IllegalArgumentException("not asked: " + item);
        }
        return field;
    }

    List<Choice> choices(Item item) {
        return item == Item.CHANNEL
                ? Arrays.stream(Channel.values())
                        .map(each -> Choice.of(Integer.toString(each.number()), each.label()))
                        .toList()
                : Arrays.stream(DossierState.values())
                        .map(each -> Choice.of(Integer.toString(each.number()), each.label()))
                        .toList();
    }

    String reason() {
        return typed(Item.REASON);
    }

    void mistaken(Item item, String sentence) {
        fields.computeIfPresent(item, (_, field) -> field.mistaken(sentence));
    }

    boolean wrong() {
        return fields.values().stream().anyMatch(Field::wrong);
    }

    /** What was typed, when all of it can be read. */
    Optional<Amendment> read(Clock clock) {
        Instant happened = happened(clock);
        Subject subject = subject();
        Limit limit = limit();
        Amendment.Statements said = said();
        if (reason().isEmpty()) {
            mistaken(Item.REASON, "Hãy ghi rõ lý do đính chính.");
        }
        return wrong()
                ? Optional.empty()
                : Optional.of(new Amendment(happened, subject, limit, said));
    }

    private Instant happened(Clock clock) {
        String typed = typed(Item.HAPPENED);
        if (typed.equals(Formats.toTheSecond(wrong.happenedAt()))) {
            return wrong.happenedAt();
        }
        Optional<Instant> read = TypedTime.instant(typed);
        if (read.isEmpty()) {
            mistaken(Item.HAPPENED, "Hãy ghi ngày và giờ có thật, ví dụ 05/09/2025 14:30.");
        } else if (read.get().isAfter(clock.instant())) {
            mistaken(Item.HAPPENED, "Thời điểm này ở trong tương lai; hãy ghi lúc việc đã xảy ra.");
        }
        return read.orElse(wrong.happenedAt());
    }

    private @Nullable Subject subject() {
        Subject before = wrong.subject();
        if (before == null) {
            return null;
        }
        if (typed(Item.FIELD).isEmpty()) {
            mistaken(Item.FIELD, "Hãy ghi lĩnh vực của thủ tục.");
        }
        Optional<Channel> channel = Channel.read(typed(Item.CHANNEL));
        if (channel.isEmpty()) {
            mistaken(Item.CHANNEL, "Hãy chọn một hình thức nộp.");
        }
        return new Subject(
                before.competentUnit(),
                before.procedure(),
                before.revision(),
                typed(Item.FIELD),
                channel.orElse(before.channel()),
                before.sensitive(),
                before.told());
    }

    private @Nullable Limit limit() {
        if (!has(Item.LIMIT)) {
            return null;
        }
        try {
            return Limit.read(typed(Item.LIMIT));
        } catch (UnreadableLimit unreadable) {
            mistaken(Item.LIMIT, String.valueOf(unreadable.getMessage()));
            return null;
        }
    }

    private Amendment.@Nullable Statements said() {
        Said before = wrong.said();
        if (before == null) {
            return null;
        }
        String number = typed(Item.STATE);
        DossierState state =
                number.matches("[1-9]|10")
                        ? DossierState.of(Integer.parseInt(number))
                        : before.state();
        LocalDate registered = day(Item.REGISTERED);
        LocalDate received = day(Item.RECEIVED);
        LocalDate due = day(Item.DUE);
        LocalDate finished = day(Item.FINISHED);
        LocalDate closed = day(Item.CLOSED);
        if (registered == null) {
            mistaken(Item.REGISTERED, NOT_A_DAY);
        }
        if ((received != null) != state.isReceived() && !field(Item.RECEIVED).wrong()) {
            mistaken(
                    Item.RECEIVED,
                    state.isReceived()
                            ? "Hồ sơ đã được tiếp nhận thì phải có ngày tiếp nhận."
                            : "Hồ sơ chưa được tiếp nhận thì để trống ô này.");
        }
        return wrong() || registered == null
                ? null
                : new Amendment.Statements(
                        new Said(
                                state,
                                registered,
                                received,
                                finished,
                                closed,
                                before.waitsSince(),
                                before.supplements()),
                        due);
    }

    private @Nullable LocalDate day(Item item) {
        String typed = typed(item);
        Optional<LocalDate> day = TypedTime.day(typed);
        if (day.isEmpty() && !typed.isEmpty()) {
            mistaken(item, NOT_A_DAY);
        }
        return day.orElse(null);
    }

    private void ask(Item item, String value) {
        fields.put(item, Field.of(item.code, item.label).hinting(item.hint).holding(value));
    }

    private String typed(Item item) {
        return field(item).value();
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : Formats.day(day);
    }
}
