package vn.caunoi.dossiers.counter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Limit;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.dossiers.Entry;
import vn.caunoi.dossiers.LegalClock;
import vn.caunoi.dossiers.Promise;
import vn.caunoi.dossiers.Standing;
import vn.caunoi.dossiers.Timeline;
import vn.caunoi.dossiers.counter.Applicant.Role;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Row;

/** Writes the papers that applicants take home (lập giấy giao cho người nộp). */
@Component
class CounterPapers {

    private final Applicants applicants;
    private final Attachments attachments;
    private final Procedures procedures;
    private final LegalClock law;
    private final People people;
    private final Units units;

    CounterPapers(
            Applicants applicants,
            Attachments attachments,
            Procedures procedures,
            LegalClock law,
            People people,
            Units units) {
        this.applicants = applicants;
        this.attachments = attachments;
        this.procedures = procedures;
        this.law = law;
        this.people = people;
        this.units = units;
    }

    CounterPaper of(Timeline timeline, Intakes.Taken taken) {
        Standing standing = timeline.standing();
        Optional<Entry> promising = promising(timeline);
        return new CounterPaper(
                taken,
                standing,
                units.nameOf(standing.receivingUnit()),
                people.find(taken.person()).map(Person::name).orElse(""),
                rows(timeline, taken, promising.map(Entry::promise).orElse(null)),
                attachments.of(taken.key()),
                promising.flatMap(entry -> due(standing.receivingUnit(), entry)).orElse(null),
                again(taken, standing),
                taken.outcome().accepts() && standing.state() == DossierState.NOT_ACCEPTED);
    }

    private List<Row> rows(Timeline timeline, Intakes.Taken taken, @Nullable Promise promise) {
        Standing standing = timeline.standing();
        List<Row> rows = new ArrayList<>();
        addPeople(rows, taken.dossier());
        rows.add(new Row("Thủ tục", procedure(timeline)));
        rows.add(new Row("Hình thức nộp", standing.channel().label()));
        if (taken.outcome() == Outcome.RECEIVED) {
            rows.add(new Row("Tiếp nhận lúc", Formats.toTheSecond(taken.at())));
            if (promise != null && promise.limit() != null) {
                rows.add(new Row("Thời hạn giải quyết", Limit.ofCode(promise.limit()).toString()));
            }
            rows.add(new Row("Ngày hẹn trả", due(promise)));
            rows.add(new Row("Nhận kết quả", taken.returnWay().label()));
        } else {
            rows.add(new Row("Ngày nộp", Formats.toTheSecond(taken.at())));
        }
        if (!taken.reason().isEmpty()) {
            rows.add(new Row("Lý do", taken.reason()));
        }
        return rows;
    }

    private void addPeople(List<Row> rows, DossierId dossier) {
        Optional<Applicant> owner = applicants.of(dossier, Role.OWNER);
        rows.add(
                new Row(
                        "Chủ hồ sơ",
                        owner.map(Applicant::name).orElse("đã xóa theo thời hạn lưu")));
        owner.ifPresent(
                person -> {
                    add(rows, "Địa chỉ", person.address());
                    add(rows, "Điện thoại", person.telephone());
                    add(rows, "Thư điện tử", person.email());
                });
        applicants
                .of(dossier, Role.SUBMITTER)
                .ifPresent(
                        person -> {
                            rows.add(new Row("Người nộp", person.name()));
                            add(rows, "Giấy ủy quyền", person.authority());
                            add(rows, "Điện thoại người nộp", person.telephone());
                        });
    }

    private static void add(List<Row> rows, String term, String text) {
        if (!text.isEmpty()) {
            rows.add(new Row(term, text));
        }
    }

    private static String due(@Nullable Promise promise) {
        LocalDate day = promise == null ? null : promise.day();
        return day == null ? "không quy định" : Formats.day(day);
    }

    /** The receipt alone promises; what was promised anew later stands on later papers. */
    private static Optional<Entry> promising(Timeline timeline) {
        return timeline.valid().stream().filter(entry -> entry.promise() != null).findFirst();
    }

    private Optional<DueDay> due(UnitId unit, Entry entry) {
        Promise promise = entry.promise();
        return promise == null || promise.limit() == null || promise.day() == null
                ? Optional.empty()
                : law.due(
                                unit,
                                entry.happenedAt(),
                                Limit.ofCode(promise.limit()),
                                promise.afterThree())
                        .filter(due -> due.day().equals(promise.day()));
    }

    private String procedure(Timeline timeline) {
        return revision(timeline)
                .map(procedure -> procedure.name() + " (" + procedure.code() + ")")
                .orElse("không rõ");
    }

    private Optional<Procedure> revision(Timeline timeline) {
        return timeline.valid().stream()
                .flatMap(entry -> Optional.ofNullable(entry.subject()).stream())
                .flatMap(subject -> Optional.ofNullable(subject.revision()).stream())
                .findFirst()
                .flatMap(procedures::revision);
    }

    private static @Nullable String again(Intakes.Taken taken, Standing standing) {
        String procedure = standing.procedure();
        return taken.outcome() == Outcome.ASKED
                        && standing.state() == DossierState.REGISTERED
                        && procedure != null
                ? "%s/tiep-nhan/%s?%s=%d"
                        .formatted(
                                CounterAddress.of(standing.receivingUnit()),
                                procedure,
                                IntakeForm.BEFORE,
                                taken.dossier().value())
                : null;
    }
}
