package vn.caunoi.dossiers.counter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.People;
import vn.caunoi.procedures.Procedure;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.Procedures;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** A few people who came to the demo commune's counter today, all invented (người nộp minh họa). */
@Component
class DemoCounter implements DemoPart {

    private static final String COMMUNE = "xa-thanh-mien.localhost";
    private static final String OFFICER = "motcua";

    private final IntakeDesk desk;
    private final Procedures procedures;
    private final People people;
    private final Sites sites;
    private final Clock clock;

    DemoCounter(IntakeDesk desk, Procedures procedures, People people, Sites sites, Clock clock) {
        this.desk = desk;
        this.procedures = procedures;
        this.people = people;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public int floor() {
        return 7;
    }

    @Override
    public String what() {
        return "người nộp hồ sơ";
    }

    @Override
    public void load(Progress progress) {
        UnitId commune = sites.named(COMMUNE).orElseThrow().unit();
        people.atWork(OFFICER).ifPresent(officer -> receive(commune, officer));
        progress.at(1, 1);
    }

    private void receive(UnitId commune, Officer officer) {
        take(commune, officer, "1.000894", couple());
        take(commune, officer, "1.001193", grandmother());
        take(commune, officer, "1.001612", unsigned());
        take(commune, officer, "1.001731", fromElsewhere());
    }

    private static Map<String, String> couple() {
        return Map.of(
                "chu-qr",
                "030195004417||Phạm Thị Thu Trang|12031995|Nữ|Thôn Phượng Hoàng|01072022",
                "chu-dien-thoai",
                "0912 000 417",
                "du",
                "co");
    }

    private static Map<String, String> grandmother() {
        return Map.of(
                "chu-qr",
                "030089002256||Nguyễn Đình Lộc|27111989|Nam|Khu dân cư số 3|15082021",
                "nop-qr",
                "030061001178||Nguyễn Thị Bích|02051961|Nữ|Khu dân cư số 3|20062021",
                "nop-uy-quyen",
                "Bà nội của trẻ",
                "du",
                "co");
    }

    private static Map<String, String> unsigned() {
        return Map.of(
                "chu-qr",
                "030090003345||Trần Văn Lượng|09091990|Nam|Thôn An Lạc|11112021",
                "viec",
                "bo-sung",
                "giay-1-thieu",
                "Giấy đề nghị chưa ký");
    }

    private static Map<String, String> fromElsewhere() {
        return Map.of(
                "chu-ten",
                "Đỗ Thị Hiên",
                "viec",
                "tu-choi",
                "ly-do",
                "Người đề nghị thường trú ở xã khác; hướng dẫn nộp tại nơi thường trú.");
    }

    /** As an officer would: what is typed goes through the form. */
    private void take(UnitId commune, Officer officer, String code, Map<String, String> words) {
        Map<String, String> typed = new HashMap<>(words);
        typed.put(IntakeForm.KEY, UUID.randomUUID().toString());
        Procedure procedure =
                procedures
                        .at(
                                new ProcedureCode(code),
                                LocalDate.ofInstant(clock.instant(), Formats.ZONE))
                        .orElseThrow();
        var form = new IntakeForm(procedure, List.of(), typed::get, null, null);
        Outcome outcome = Outcome.of(typed.getOrDefault(IntakeForm.DONE, ""));
        Intake intake =
                form.read(outcome, clock)
                        .orElseThrow(() -> new IllegalStateException("demo form " + form.all()));
        desk.take(commune, procedure, intake, null, officer);
    }
}
