package vn.caunoi.dossiers.life;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.TypedTime;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.components.Field;

/** What is typed to do something to a dossier (phiếu ghi việc). */
final class DeedForm {

    static final String VERSION = "phien-ban";

    private static final int LONGEST = 1_000;

    /** A field of the form. */
    enum Item {
        COLLEAGUE("dong-nghiep", "Người nhận", null),
        AGENCY(
                "co-quan",
                "Cơ quan được hỏi",
                "Ví dụ Công an xã; Chi nhánh Văn phòng đăng ký đất đai"),
        OPINION("y-kien", "Ý kiến của", null),
        WHAT("ghi-ro", "Nội dung", null),
        EXPECTED("hen-tra-loi", "Mong có trả lời trước ngày", "Ví dụ 05/12/2026"),
        WAY("cach-tra", "Trả bằng cách nào", null),
        RECEIVER("nguoi-ky-nhan", "Họ tên người ký nhận", "Khi trao tận tay"),
        TRACKING("so-buu-gui", "Số hiệu bưu gửi", "Khi gửi bưu chính, ví dụ EB123456789VN"),
        NOTE("loi-nhan", "Lời nhắn", "Để trống cũng được"),
        PLEA("giai-trinh", "Giải trình", "Vì sao vẫn làm dù quy định nói khác");

        private final String code;
        private final String label;
        private final @Nullable String hint;

        Item(String code, String label, @Nullable String hint) {
            this.code = code;
            this.label = label;
            this.hint = hint;
        }
    }

    private final Deed deed;
    private final String version;
    private final Map<Item, Field> fields = new EnumMap<>(Item.class);

    private DeedForm(Deed deed, String version) {
        this.deed = deed;
        this.version = version;
    }

    /** With nothing typed yet. */
    static DeedForm blank(Deed deed, String version) {
        return of(deed, version, _ -> null);
    }

    static DeedForm of(Deed deed, String version, Function<String, @Nullable String> typed) {
        var form = new DeedForm(deed, version);
        for (Item item : deed.items()) {
            String label = item == Item.WHAT ? deed.question() : item.label;
            String text = typed.apply(item.code);
            form.fields.put(
                    item,
                    Field.of(item.code, label)
                            .hinting(item.hint)
                            .holding(
                                    text == null
                                            ? ""
                                            : Normalizer.normalize(text, Normalizer.Form.NFC)
                                                    .strip()));
        }
        return form;
    }

    /** The same for the dossier as it is now. */
    DeedForm at(String newer) {
        var form = new DeedForm(deed, newer);
        form.fields.putAll(fields);
        return form;
    }

    Deed deed() {
        return deed;
    }

    String version() {
        return version;
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

    List<Field> all() {
        return List.copyOf(fields.values());
    }

    boolean wrong() {
        return fields.values().stream().anyMatch(Field::wrong);
    }

    String text(Item item) {
        return has(item) ? field(item).value() : "";
    }

    /** Looks whether all that is asked was typed; says what to do beside each field. */
    boolean isComplete(LocalDate today) {
        fields.keySet().forEach(item -> judge(item, today));
        return !wrong();
    }

    /** The law says otherwise: it can be done only by whoever says why. */
    void askForPlea() {
        mistaken(Item.PLEA, "Hãy giải trình vì sao vẫn làm dù quy định nói khác.");
    }

    Optional<PersonId> colleague() {
        String typed = text(Item.COLLEAGUE);
        return typed.matches("[0-9]{1,18}")
                ? Optional.of(new PersonId(Long.parseLong(typed)))
                : Optional.empty();
    }

    Optional<LocalDate> expected() {
        return TypedTime.day(text(Item.EXPECTED));
    }

    Optional<Long> opinion() {
        String typed = text(Item.OPINION);
        return typed.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(typed)) : Optional.empty();
    }

    Optional<Delivery.Way> way() {
        return Delivery.Way.of(text(Item.WAY));
    }

    private void judge(Item item, LocalDate today) {
        String typed = text(item);
        if (typed.length() > LONGEST) {
            mistaken(item, "Ghi quá dài; nhiều nhất 1.000 ký tự.");
            return;
        }
        switch (item) {
            case COLLEAGUE -> require(item, colleague().isPresent(), "Hãy chọn người nhận.");
            case AGENCY -> require(item, !typed.isEmpty(), "Hãy ghi tên cơ quan được hỏi.");
            case OPINION -> require(item, opinion().isPresent(), "Hãy chọn ý kiến đã có trả lời.");
            case WHAT ->
                    require(
                            item,
                            !typed.isEmpty() || deed == Deed.WITHDRAW,
                            "Hãy ghi rõ: %s.".formatted(deed.question().toLowerCase()));
            case EXPECTED ->
                    require(
                            item,
                            expected().filter(day -> !day.isBefore(today)).isPresent(),
                            "Hãy ghi một ngày từ hôm nay trở đi, ví dụ 05/12/2026.");
            case WAY -> require(item, way().isPresent(), "Hãy chọn cách trả kết quả.");
            case RECEIVER ->
                    require(
                            item,
                            isNot(Delivery.Way.SIGNED) || !typed.isEmpty(),
                            "Hãy ghi họ tên người ký nhận.");
            case TRACKING ->
                    require(
                            item,
                            isNot(Delivery.Way.POSTED) || !typed.isEmpty(),
                            "Hãy ghi số hiệu bưu gửi.");
            case NOTE, PLEA -> {}
        }
    }

    private boolean isNot(Delivery.Way way) {
        return way().filter(chosen -> chosen == way).isEmpty();
    }

    private void require(Item item, boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            mistaken(item, otherwise);
        }
    }

    private void mistaken(Item item, String sentence) {
        fields.computeIfPresent(item, (_, field) -> field.mistaken(sentence));
    }
}
