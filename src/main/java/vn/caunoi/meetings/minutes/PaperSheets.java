package vn.caunoi.meetings.minutes;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.cells.Member;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Field;

/**
 * The sheets of a meeting wholly on paper as they are copied once (nội dung bộ giấy).
 *
 * @param present how many the sheet says were there, against which the lines are checked
 * @param gaveUp why the meeting could not decide; empty when it could
 */
record PaperSheets(
        Field opened,
        Field closed,
        List<RollCallLine> rollCall,
        Field present,
        Field guests,
        Field guestNames,
        Field paid,
        Field owing,
        List<ItemLine> items,
        Field conclusion,
        Tally adoption,
        Field gaveUp) {

    static PaperSheets of(List<Item> agenda, List<Member> members, Typed typed) {
        return new PaperSheets(
                typed.into("khai-mac", "Khai mạc lúc"),
                typed.into("be-mac", "Bế mạc lúc"),
                members.stream().map(member -> RollCallLine.of(member, typed)).toList(),
                typed.into("co-mat", "Tổng số đảng viên có mặt ghi trên tờ điểm danh"),
                typed.into("khach", "Số khách mời"),
                typed.into("ten-khach", "Tên khách mời"),
                typed.into("da-nop", "Số đồng chí đã nộp đảng phí"),
                typed.into("chua-nop", "Số đồng chí chưa nộp"),
                agenda.stream().map(item -> ItemLine.of(item, typed)).toList(),
                typed.into("ket-luan", "Kết luận của chủ trì"),
                Tally.named("bien-ban-").holding(typed.values()),
                typed.into("khong-du", "Lý do không quyết định được"));
    }

    PaperSheets checked(Meeting meeting, Instant now) {
        return new PaperSheets(
                opened.mistaken(wrongHour(opened)),
                closed.mistaken(wrongEnd(meeting, now)),
                rollCall.stream().map(line -> line.checked(meeting)).toList(),
                present.mistaken(wrongTotal()),
                guests.mistaken(wrongCount(guests)),
                guestNames,
                paid.mistaken(wrongCount(paid)),
                owing.mistaken(wrongCount(owing)),
                items.stream().map(ItemLine::checked).toList(),
                conclusion,
                gaveUp.value().isEmpty() ? adoption.checked() : adoption,
                gaveUp);
    }

    private static @Nullable String wrongHour(Field field) {
        return Typed.hour(field.value()).isPresent() ? null : "Ghi giờ khai mạc, ví dụ 19:30.";
    }

    private @Nullable String wrongEnd(Meeting meeting, Instant now) {
        Optional<LocalTime> from = Typed.hour(opened.value());
        Optional<LocalTime> until = Typed.hour(closed.value());
        if (until.isEmpty()) {
            return "Ghi giờ bế mạc, ví dụ 21:00.";
        }
        if (from.isPresent() && !until.get().isAfter(from.get())) {
            return "Giờ bế mạc phải sau giờ khai mạc.";
        }
        return moment(meeting, until.get()).isAfter(now) ? "Giờ bế mạc chưa đến." : null;
    }

    private @Nullable String wrongTotal() {
        long here = rollCall.stream().filter(RollCallLine::isHere).count();
        var total = Count.read(present.value());
        if (total.isPresent() && total.getAsInt() == here) {
            return null;
        }
        return total.isEmpty()
                ? "Ghi tổng số có mặt trên tờ điểm danh."
                : "Tờ điểm danh ghi %d nhưng đã chọn có mặt cho %d đồng chí. Hãy soát lại từng dòng."
                        .formatted(total.getAsInt(), here);
    }

    private static @Nullable String wrongCount(Field field) {
        return field.value().isEmpty() || Count.read(field.value()).isPresent()
                ? null
                : "Ghi một số nguyên, hoặc để trống.";
    }

    Instant openedAt(Meeting meeting) {
        return moment(meeting, Typed.hour(opened.value()).orElseThrow());
    }

    Instant closedAt(Meeting meeting) {
        return moment(meeting, Typed.hour(closed.value()).orElseThrow());
    }

    private static Instant moment(Meeting meeting, LocalTime hour) {
        return meeting.day().atTime(hour).atZone(Formats.ZONE).toInstant();
    }

    boolean isRight() {
        return fields().stream().noneMatch(Field::wrong);
    }

    List<Field> fields() {
        return Stream.of(
                        Stream.of(opened, closed),
                        rollCall.stream().map(RollCallLine::whereabouts),
                        Stream.of(present, guests, guestNames, paid, owing),
                        items.stream().flatMap(item -> item.fields().stream()),
                        Stream.of(conclusion),
                        adoption.fields().stream(),
                        Stream.of(gaveUp))
                .flatMap(fields -> fields)
                .toList();
    }
}
