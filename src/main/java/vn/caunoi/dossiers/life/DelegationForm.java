package vn.caunoi.dossiers.life;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.TypedTime;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Field;

/** What is typed to say who does whose work (phiếu vắng mặt). */
record DelegationForm(Field absent, Field delegate, Field first, Field last) {

    static DelegationForm blank(PersonId self, LocalDate today) {
        return of(Map.of("vang", Long.toString(self.value()), "tu-ngay", Formats.day(today)));
    }

    static DelegationForm of(Map<String, String> typed) {
        return new DelegationForm(
                field("vang", "Người vắng mặt", typed),
                field("lam-thay", "Người làm thay", typed)
                        .hinting(
                                "Người này làm tiếp hồ sơ người vắng đang giữ, và nhận thay hồ sơ mới"),
                field("tu-ngay", "Vắng từ ngày", typed).hinting("Ví dụ 01/12/2026"),
                field("den-ngay", "Đến hết ngày", typed).hinting("Ví dụ 05/12/2026"));
    }

    /** The same with what to put right beside each field. */
    DelegationForm judged(List<PersonId> colleagues, LocalDate today) {
        return new DelegationForm(
                absent.mistaken(
                        person(absent).filter(colleagues::contains).isPresent()
                                ? null
                                : "Hãy chọn người vắng mặt."),
                delegate.mistaken(delegateMistake(colleagues)),
                first.mistaken(
                        day(first).isPresent() ? null : "Hãy ghi một ngày, ví dụ 01/12/2026."),
                last.mistaken(lastMistake(today)));
    }

    List<Field> all() {
        return List.of(absent, delegate, first, last);
    }

    boolean wrong() {
        return all().stream().anyMatch(Field::wrong);
    }

    static Optional<PersonId> person(Field field) {
        return field.value().matches("[0-9]{1,18}")
                ? Optional.of(new PersonId(Long.parseLong(field.value())))
                : Optional.empty();
    }

    static Optional<LocalDate> day(Field field) {
        return TypedTime.day(field.value());
    }

    private @Nullable String delegateMistake(List<PersonId> colleagues) {
        if (person(delegate).filter(colleagues::contains).isEmpty()) {
            return "Hãy chọn người làm thay.";
        }
        return delegate.value().equals(absent.value())
                ? "Người làm thay phải là người khác."
                : null;
    }

    private @Nullable String lastMistake(LocalDate today) {
        Optional<LocalDate> end = day(last);
        if (end.isEmpty()) {
            return "Hãy ghi một ngày, ví dụ 05/12/2026.";
        }
        LocalDate earliest = day(first).filter(day -> day.isAfter(today)).orElse(today);
        return end.get().isBefore(earliest)
                ? "Ngày cuối phải từ %s trở đi.".formatted(Formats.day(earliest))
                : null;
    }

    private static Field field(String name, String label, Map<String, String> typed) {
        return Field.of(name, label).holding(typed.getOrDefault(name, "").strip());
    }
}
