package vn.caunoi.dossiers;

import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

    private final JdbcClient jdbc;
    private final LedgerEntries entries;
    private final Holdings holdings;
    private final LegalClock law;
    private final People people;

    Tracking(
            JdbcClient jdbc,
            LedgerEntries entries,
            Holdings holdings,
            LegalClock law,
            People people) {
        this.jdbc = jdbc;
        this.entries = entries;
        this.holdings = holdings;
        this.law = law;
        this.people = people;
    }

    public Optional<Progress> of(DossierId dossier) {
        return entries.of(List.of(dossier.value())).stream().findFirst().map(this::progress);
    }

    private Progress progress(Timeline timeline) {
        Standing standing = timeline.standing();
        List<Happening> requests = requests(standing.dossier());
        return new Progress(
                standing.dossier(),
                standing.code(),
                standing.official(),
                matter(standing),
                standing.receivingUnit(),
                standing.competentUnit(),
                standing.state(),
                standing.state() == DossierState.REGISTERED && !requests.isEmpty(),
                standing.receivedOn(),
                standing.dueOn(),
                standing.finishedOn(),
                handler(standing),
                law.promised(timeline).map(DueDay::explanation).orElse(null),
                Stream.concat(
                                timeline.valid().stream()
                                        .filter(entry -> entry.act() != DossierAct.ANNULLED)
                                        .map(this::happening),
                                requests.stream())
                        .sorted(Comparator.comparing(Happening::at))
                        .toList());
    }

    /**
     * What was missing when it was brought to the counter (form 02): the ledger is silent on it.
     */
    private List<Happening> requests(DossierId dossier) {
        return jdbc.sql(
                        """
                        select i.at, i.person, string_agg(c.name || ': ' || c.missing, '; '
                          order by c.number) as missing
                        from dossiers.intake i join dossiers.component c on c.key = i.key
                        where i.dossier = :dossier and i.outcome = 'ASKED' and c.missing <> ''
                        group by i.key
                        """)
                .param("dossier", dossier.value())
                .query(
                        (row, _) ->
                                new Happening(
                                        row.getObject("at", OffsetDateTime.class).toInstant(),
                                        "Chưa đủ giấy tờ nên chưa tiếp nhận; cần bổ sung: "
                                                + withoutStop(row.getString("missing")),
                                        officer(new PersonId(row.getLong("person")))))
                .list();
    }

    private Happening happening(Entry entry) {
        return new Happening(entry.happenedAt(), sentence(entry), officer(entry.person()));
    }

    private static String sentence(Entry entry) {
        return switch (entry.act()) {
            case REGISTERED_BY_CITIZEN -> "Hồ sơ đã được gửi đến";
            case ACCEPTED -> "Đã tiếp nhận hồ sơ" + appointment(entry.promise());
            case TURNED_AWAY -> "Hồ sơ không được tiếp nhận" + because(entry);
            case TAKEN_UP -> "Bắt đầu xử lý hồ sơ";
            case SUPPLEMENT_ASKED -> "Cần bổ sung giấy tờ" + because(entry);
            case SUPPLEMENTED -> "Đã nhận đủ giấy tờ bổ sung" + appointment(entry.promise());
            case PAYMENT_ASKED -> "Cần nộp tiền" + because(entry);
            case PAID -> "Đã nhận tiền nộp";
            case GRANTED -> "Đã có kết quả";
            case DENIED -> "Hồ sơ không được giải quyết" + because(entry);
            case HANDED_OVER -> "Đã trả kết quả";
            case TAKEN_BACK -> "Hồ sơ đã được rút theo yêu cầu" + because(entry);
            case BROKEN_OFF -> "Dừng giải quyết hồ sơ" + because(entry);
            case REAPPOINTED ->
                    "Cơ quan xin lỗi vì không trả được kết quả đúng hẹn"
                            + because(entry)
                            + appointment(entry.promise());
            case MOVED_BY_NOTICE ->
                    "Lịch nghỉ làm việc thay đổi" + because(entry) + appointment(entry.promise());
            case CODE_RECORDED ->
                    "Hồ sơ có mã hồ sơ chính thức " + Objects.requireNonNull(entry.code()).code();
            case IMPORTED ->
                    "Theo hệ thống nguồn: " + Objects.requireNonNull(entry.said()).state().label();
            case ANNULLED -> entry.act().label();
        };
    }

    private static String appointment(@Nullable Promise promise) {
        return promise == null || promise.day() == null
                ? ""
                : "; hẹn trả kết quả ngày " + Formats.day(promise.day());
    }

    private static String because(Entry entry) {
        return entry.told().isEmpty() ? "" : ": " + withoutStop(entry.told());
    }

    private static String withoutStop(String told) {
        return told.endsWith(".") ? told.substring(0, told.length() - 1) : told;
    }

    private @Nullable String handler(Standing standing) {
        return standing.state().isOpen()
                ? officer(holdings.of(standing.dossier()).map(Holding::holder).orElse(null))
                : null;
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
