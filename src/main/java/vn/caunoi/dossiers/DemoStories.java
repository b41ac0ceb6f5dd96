package vn.caunoi.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.WorkingDays;
import vn.caunoi.identity.PersonId;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/**
 * A dozen dossiers of the living commune that went through the counter here, act by act, in the
 * last weeks (hồ sơ minh họa làm tại một cửa).
 */
final class DemoStories {

    private static final LocalTime MORNING = LocalTime.of(8, 15);

    private final Dossiers dossiers;
    private final UnitId unit;
    private final PersonId officer;
    private final WorkingDays days;
    private final LocalDate today;

    DemoStories(
            Dossiers dossiers, UnitId unit, PersonId officer, WorkingDays days, LocalDate today) {
        this.dossiers = dossiers;
        this.unit = unit;
        this.officer = officer;
        this.days = days;
        this.today = days.minus(today.plusDays(1), 1);
    }

    void tell() {
        waitingForPapers();
        waitingForPayment();
        open("2.001709", "Nông nghiệp", 6, 20);
        open("1.001612", "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)", 2, 3);
        open("1.001731", "Bảo trợ xã hội", 8, 5);
        finishedAndCorrected();
        supplementedInTime();
        turnedAway();
        register("1.001193", "Hộ tịch", 0);
        takenBack();
        brokenOff();
        withALaterCode();
        reappointed();
    }

    private void waitingForPapers() {
        DossierId dossier = open("1.001776", "Bảo trợ xã hội", 9, 22);
        act(
                dossier,
                7,
                (each, at) -> each.askSupplement(at, "Còn thiếu giấy xác nhận khuyết tật.", ""));
    }

    private void waitingForPayment() {
        DossierId dossier = open("1.013979", "Đất đai", 7, 10);
        act(dossier, 3, (each, at) -> each.askPayment(at, "Lệ phí đăng ký đất đai."));
    }

    private void finishedAndCorrected() {
        DossierId dossier =
                open("2.000720", "Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)", 10, 3);
        act(dossier, 7, (each, at) -> each.finish(at));
        act(dossier, 6, (each, at) -> each.handOver(at));
        act(
                dossier,
                5,
                (each, _) -> {
                    Entry finish = each.timeline().valid().get(2);
                    each.correct(
                            finish.key(),
                            new Amendment(morning(8), null, null, null),
                            "Ghi nhầm ngày: giấy chứng nhận được ký từ hôm trước.");
                });
    }

    private void supplementedInTime() {
        DossierId dossier = open("1.001699", "Bảo trợ xã hội", 12, 25);
        act(dossier, 10, (each, at) -> each.askSupplement(at, "Còn thiếu bản sao bệnh án.", ""));
        act(dossier, 4, (each, at) -> each.supplemented(at));
    }

    private void turnedAway() {
        DossierId dossier = register("1.000894", "Hộ tịch", 5);
        act(
                dossier,
                4,
                (each, at) ->
                        each.refuse(at, "Không thuộc thẩm quyền của Ủy ban nhân dân xã.", ""));
    }

    private void takenBack() {
        DossierId dossier = open("1.013979", "Đất đai", 9, 10);
        act(
                dossier,
                6,
                (each, at) -> each.withdraw(at, "Người nộp xin rút để bổ sung giấy ủy quyền."));
    }

    private void brokenOff() {
        DossierId dossier = open("1.012818", "Đất đai", 12, 25);
        act(
                dossier,
                8,
                (each, at) -> each.stop(at, "Thửa đất đang có tranh chấp do Tòa án thụ lý."));
    }

    private void withALaterCode() {
        DossierId dossier = open("2.001255", "Nuôi con nuôi", 5, 5);
        var code = new DossierCode("H23.38.45-%ty%<tm%<td-0990".formatted(days.minus(today, 5)));
        act(dossier, 3, (each, at) -> each.recordCode(at, code));
    }

    private void reappointed() {
        DossierId dossier = open("1.012818", "Đất đai", 9, 15);
        LocalDate day = days.plus(today, 12);
        act(
                dossier,
                1,
                (each, at) ->
                        each.reappoint(
                                at, day, "Phải đo lại ranh giới thửa đất do mốc cũ bị mất."));
    }

    private DossierId register(String procedure, String field, int daysAgo) {
        return dossiers.at(morning(daysAgo))
                .open(
                        unit,
                        null,
                        null,
                        each ->
                                each.register(
                                        morning(daysAgo),
                                        subject(procedure, field, Channel.ONLINE)));
    }

    /** Received at the counter and taken up at once. */
    private DossierId open(String procedure, String field, int daysAgo, int limit) {
        Instant at = morning(daysAgo);
        return dossiers.at(at)
                .open(
                        unit,
                        null,
                        officer,
                        each -> {
                            each.receive(
                                    at,
                                    subject(procedure, field, Channel.DIRECT),
                                    Limit.workingDays(limit));
                            each.takeUp(at);
                        });
    }

    private interface Verb {
        void act(Dossier dossier, Instant at);
    }

    private void act(DossierId dossier, int daysAgo, Verb verb) {
        Instant at = morning(daysAgo);
        dossiers.at(at).write(unit, dossier, officer, each -> verb.act(each, at));
    }

    private Subject subject(String procedure, String field, Channel channel) {
        boolean sensitive = field.equals("Nuôi con nuôi");
        return new Subject(unit, procedure, null, field, channel, sensitive, Set.of());
    }

    private Instant morning(int daysAgo) {
        return days.minus(today, daysAgo).atTime(MORNING).atZone(Formats.ZONE).toInstant();
    }
}
