package vn.caunoi.resolutions.points;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.spreadsheets.DayText;
import vn.caunoi.spreadsheets.Illegible;
import vn.caunoi.web.components.Field;

/** What is typed to name a practice and its day. */
record PracticeForm(Field name, Field since) {

    private static final int LONGEST = 200;

    static final PracticeForm EMPTY =
            new PracticeForm(
                    Field.of("cach-lam", "Cách làm mới")
                            .hinting("Ví dụ: mỗi kỳ có năm phút viết ý kiến trước khi bàn"),
                    Field.of("tu-ngay", "Bắt đầu từ ngày").hinting("Ví dụ: 01/06/2026"));

    PracticeForm holding(String typedName, String typedDay) {
        return new PracticeForm(name.holding(typedName.strip()), since.holding(typedDay.strip()));
    }

    PracticeForm checked() {
        return new PracticeForm(
                name.mistaken(mistakeOfName()),
                since.mistaken(
                        day().isPresent() ? null : "Hãy ghi một ngày có thật, ví dụ 01/06/2026."));
    }

    private @Nullable String mistakeOfName() {
        if (name.value().isEmpty()) {
            return "Hãy ghi cách làm mới.";
        }
        return name.value().length() <= LONGEST
                ? null
                : "Cách làm dài nhất %d ký tự.".formatted(LONGEST);
    }

    Optional<LocalDate> day() {
        try {
            return since.value().isEmpty()
                    ? Optional.empty()
                    : Optional.of(DayText.read(since.value()));
        } catch (Illegible illegible) {
            return Optional.empty();
        }
    }

    List<Field> fields() {
        return List.of(name, since);
    }

    boolean isRight() {
        return fields().stream().noneMatch(Field::wrong);
    }
}
