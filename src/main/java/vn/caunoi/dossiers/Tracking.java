package vn.caunoi.dossiers;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.dossiers.Progress.Happening;
import vn.caunoi.identity.People;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Formats;

/** Tells in plain words how a dossier goes (theo dõi hồ sơ): Nghị định 61/2018/NĐ-CP, Điều 17. */
@Component
public class Tracking {

    private static final String PLEA = " Giải trình: ";

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final LegalClock law;
    private final People people;

    Tracking(JdbcClient jdbc, LedgerEntries entries, LegalClock law, People people) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.law = law;
        this.people = people;
    }

    public Optional<Progress> of(DossierId dossier) {
        return entries.of(List.of(dossier.value())).stream().findFirst().map(this::progress);
    }

    private Progress progress(Timeline timeline) {
        Standing standing = timeline.standing();
        return new Progress(
                standing.dossier(),
                standing.code(),
                standing.official(),
                matter(standing),
                standing.receivingUnit(),
                standing.competentUnit(),
                standing.state(),
                standing.receivedOn(),
                standing.dueOn(),
                standing.finishedOn(),
                law.promised(timeline).map(DueDay::explanation).orElse(null),
                timeline.valid().stream()
                        .filter(entry -> entry.act() != DossierAct.ANNULLED)
                        .map(this::happening)
                        .toList());
    }

    private Happening happening(Entry entry) {
        return new Happening(entry.happenedAt(), sentence(entry), officer(entry.person()));
    }

    private static String sentence(Entry entry) {
        return switch (entry.act()) {
            case ACCEPTED -> "Đã tiếp nhận hồ sơ" + appointment(entry.promise());
            case TAKEN_UP -> "Bắt đầu xử lý hồ sơ";
            case SUPPLEMENTED -> "Đã nhận đủ giấy tờ bổ sung" + appointment(entry.promise());
            case GRANTED -> "Đã có kết quả";
            case HANDED_OVER -> "Đã trả kết quả";
            case IMPORTED ->
                    "Theo hệ thống nguồn: "
                            + (entry.said() == null ? "" : entry.said().state().label());
            default -> entry.act().label() + because(entry.reason()) + appointment(entry.promise());
        };
    }

    private static String appointment(@Nullable Promise promise) {
        return promise == null || promise.day() == null
                ? ""
                : "; hẹn trả kết quả ngày " + Formats.day(promise.day());
    }

    /** What the officer wrote for the applicant; the plea to the superior is not for them. */
    private static String because(@Nullable String reason) {
        if (reason == null) {
            return "";
        }
        int plea = reason.indexOf(PLEA);
        return ": " + (plea < 0 ? reason : reason.substring(0, plea));
    }

    private @Nullable String officer(@Nullable PersonId person) {
        return person == null ? null : people.find(person).map(Person::name).orElse(null);
    }

    private String matter(Standing standing) {
        return Optional.ofNullable(standing.procedure())
                .flatMap(
                        code ->
                                jdbc.sql("select name from procedures.procedure where code = :code")
                                        .param("code", code)
                                        .query(String.class)
                                        .optional())
                .orElse(standing.field());
    }
}
