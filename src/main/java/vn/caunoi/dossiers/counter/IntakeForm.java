package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;
import vn.caunoi.dossiers.DossierCode;
import vn.caunoi.dossiers.TypedTime;
import vn.caunoi.dossiers.counter.Applicant.Role;
import vn.caunoi.procedures.Channel;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.Way;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** The intake form with all that was typed into it (phiếu tiếp nhận đang gõ). */
final class IntakeForm {

    static final String KEY = "khoa";
    static final String FILES = "tep";
    static final String DONE = "viec";
    static final String BEFORE = "ho-so";

    static final String NO_CODE =
            "Mã hồ sơ gồm mã cơ quan, ngày tiếp nhận và số thứ tự nối bằng gạch ngang, ví dụ"
                    + " H23.38-230905-0007; nếu chưa có mã thì để trống.";

    private static final String NO_WAY =
            "Thủ tục này chưa có cách nộp nào trong danh mục; hãy báo cán bộ kiểm soát thủ tục bổ"
                    + " sung.";
    private static final String NO_LIMIT =
            "Danh mục chưa ghi thời hạn của cách nộp này nên không hẹn trả được; hãy báo cán bộ"
                    + " kiểm soát thủ tục bổ sung.";

    private final Procedure procedure;
    private final List<String> blanks;
    private final UUID key;
    private final PersonFields owner;
    private final PersonFields submitter;
    private final PaperFields papers;
    private final TypedForm rest;

    /**
     * @param blanks numbers on paper that nobody used yet
     * @param known who stands behind the dossier when it was here before
     */
    IntakeForm(
            Procedure procedure,
            List<String> blanks,
            Function<String, @Nullable String> typed,
            @Nullable Applicant owner,
            @Nullable Applicant submitter) {
        this.procedure = procedure;
        this.blanks = blanks;
        this.key = key(typed.apply(KEY));
        this.owner = PersonFields.of(Role.OWNER, typed, owner);
        this.submitter = PersonFields.of(Role.SUBMITTER, typed, submitter);
        this.papers = new PaperFields(procedure.particulars().papers(), typed);
        this.rest = new TypedForm(typed);
        askTheRest();
    }

    private void askTheRest() {
        rest.ask("cach", "Cách nộp, trường hợp", null, "" + across());
        rest.ask("tra", "Nhận kết quả", null, ReturnWay.COUNTER.name());
        rest.ask(FILES, "Tệp đính kèm", "Ảnh, PDF, Word, Excel; mỗi tệp không quá 50 MB");
        rest.ask(
                "ma",
                "Mã hồ sơ chính thức",
                "Quét hoặc gõ mã do hệ thống của tỉnh cấp, ví dụ H23.38-230905-0007; để trống nếu"
                        + " chưa có");
        rest.ask("so", "Số trên giấy in sẵn", null);
        rest.ask(
                "luc",
                "Nhận lúc",
                "Chỉ ghi khi nhập lại hồ sơ đã nhận trước đó, ví dụ 05/09/2025 14:30");
        rest.ask("ly-do", "Lý do từ chối", "Chỉ ghi khi từ chối; ghi căn cứ và nơi có thẩm quyền");
    }

    /** Who stands at the counter hands in directly, unless something else is said. */
    private int across() {
        return IntStream.range(0, ways().size())
                .filter(i -> ways().get(i).channel() == Channel.DIRECT)
                .findFirst()
                .orElse(0);
    }

    UUID key() {
        return key;
    }

    Procedure procedure() {
        return procedure;
    }

    PersonFields owner() {
        return owner;
    }

    PersonFields submitter() {
        return submitter;
    }

    PaperFields papers() {
        return papers;
    }

    Field field(String name) {
        return rest.field(name);
    }

    void mistaken(String name, String sentence) {
        rest.mistaken(name, sentence);
    }

    List<Field> all() {
        return Stream.of(owner.all(), submitter.all(), papers.all(), rest.all())
                .flatMap(List::stream)
                .toList();
    }

    boolean wrong() {
        return owner.wrong() || submitter.wrong() || papers.wrong() || rest.wrong();
    }

    List<Way> ways() {
        return procedure.particulars().ways();
    }

    List<Choice> wayChoices() {
        return IntStream.range(0, ways().size())
                .mapToObj(i -> Choice.of("" + i, words(ways().get(i))))
                .toList();
    }

    static String words(Way way) {
        String limit = way.limit() == null ? "chưa rõ thời hạn" : way.limit().toString();
        return Stream.of(way.channel().label(), limit, way.fee().toString(), way.note())
                .filter(text -> !text.isEmpty())
                .reduce((one, other) -> one + " – " + other)
                .orElseThrow();
    }

    List<Choice> returnChoices() {
        return Stream.of(ReturnWay.values())
                .map(way -> Choice.of(way.name(), way.label()))
                .toList();
    }

    List<Choice> blankChoices() {
        List<Choice> choices = new ArrayList<>(List.of(Choice.of("", "Không dùng")));
        blanks.forEach(number -> choices.add(Choice.of(number, number)));
        return choices;
    }

    /** All of it without a mistake; every mistake is said beside its field. */
    Optional<Intake> read(Outcome outcome, Clock clock) {
        Optional<Applicant> whose = owner.read();
        Optional<Applicant> sender = submitter.empty() ? Optional.empty() : submitter.read();
        List<BroughtPaper> brought = papers.read(outcome);
        Optional<Way> way = way(outcome);
        ReturnWay back = returnWay();
        DossierCode code = code();
        String blank = blank(code);
        Instant at = at(clock, blank);
        String reason = reason(outcome);
        return wrong() || whose.isEmpty()
                ? Optional.empty()
                : way.map(
                        by ->
                                new Intake(
                                        key,
                                        outcome,
                                        at,
                                        whose.get(),
                                        sender.orElse(null),
                                        by,
                                        brought,
                                        back,
                                        code,
                                        blank,
                                        reason));
    }

    private String reason(Outcome outcome) {
        if (outcome == Outcome.REFUSED) {
            rest.require("ly-do", "Hãy ghi rõ lý do từ chối.");
        }
        return outcome == Outcome.REFUSED ? rest.text("ly-do") : "";
    }

    private Optional<Way> way(Outcome outcome) {
        String typed = rest.text("cach");
        Optional<Way> way =
                typed.matches("[0-9]{1,3}")
                        ? ways().stream().skip(Integer.parseInt(typed)).findFirst()
                        : Optional.empty();
        if (way.isEmpty()) {
            rest.mistaken("cach", ways().isEmpty() ? NO_WAY : "Hãy chọn một cách nộp.");
        } else if (way.get().limit() == null && outcome == Outcome.RECEIVED) {
            rest.mistaken("cach", NO_LIMIT);
        }
        return way;
    }

    private ReturnWay returnWay() {
        ReturnWay way = ReturnWay.of(rest.text("tra"));
        if (way == ReturnWay.POST && owner.field("o").value().isEmpty()) {
            rest.mistaken("tra", "Nhận qua bưu chính thì phải ghi địa chỉ của chủ hồ sơ.");
        }
        if (way == ReturnWay.ONLINE && owner.field("thu").value().isEmpty()) {
            rest.mistaken("tra", "Nhận trực tuyến thì phải ghi thư điện tử của chủ hồ sơ.");
        }
        return way;
    }

    private @Nullable DossierCode code() {
        String typed = rest.text("ma");
        if (typed.isEmpty()) {
            return null;
        }
        Optional<DossierCode> code = DossierCode.read(typed);
        if (code.isEmpty()) {
            rest.mistaken("ma", NO_CODE);
        }
        return code.orElse(null);
    }

    private @Nullable String blank(@Nullable DossierCode code) {
        String typed = rest.text("so");
        if (typed.isEmpty()) {
            return null;
        }
        if (!blanks.contains(typed)) {
            rest.mistaken(
                    "so", "Số %s đã dùng, đã hủy hoặc không phải số in sẵn.".formatted(typed));
        }
        if (code != null && !code.value().equals(typed)) {
            rest.mistaken("ma", "Hồ sơ dùng số in sẵn thì để trống mã; mã chính thức ghi sau.");
        }
        return typed;
    }

    private @Nullable Instant at(Clock clock, @Nullable String blank) {
        String typed = rest.text("luc");
        if (typed.isEmpty()) {
            if (blank != null) {
                rest.mistaken("luc", "Hồ sơ nhận lúc mất mạng thì phải ghi ngày, giờ đã nhận.");
            }
            return null;
        }
        Optional<Instant> read = TypedTime.instant(typed);
        if (read.isEmpty()) {
            rest.mistaken("luc", "Hãy ghi ngày và giờ có thật, ví dụ 05/09/2025 14:30.");
        } else if (read.get().isAfter(clock.instant())) {
            rest.mistaken("luc", "Thời điểm này ở trong tương lai; hãy ghi lúc hồ sơ đã đến.");
        }
        return read.orElse(null);
    }

    static Limit limit(Way way) {
        return way.limit() == null ? Limit.NONE : way.limit();
    }

    static UUID key(@Nullable String typed) {
        return typed != null && typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? UUID.fromString(typed)
                : UUID.randomUUID();
    }
}
