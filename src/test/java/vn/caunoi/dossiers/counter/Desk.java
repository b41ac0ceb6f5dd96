package vn.caunoi.dossiers.counter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.caunoi.calendar.Limit;
import vn.caunoi.procedures.Body;
import vn.caunoi.procedures.Channel;
import vn.caunoi.procedures.Fee;
import vn.caunoi.procedures.Level;
import vn.caunoi.procedures.Paper;
import vn.caunoi.procedures.Particulars;
import vn.caunoi.procedures.ProcedureCode;
import vn.caunoi.procedures.ProcedureRegister;
import vn.caunoi.procedures.Way;
import vn.caunoi.units.UnitId;

/** A counter with one procedure, and forms as officers fill them in. */
final class Desk {

    static final ProcedureCode PROCEDURE = new ProcedureCode("1.909001");
    static final ProcedureCode CERTIFYING = new ProcedureCode("1.909002");
    static final String CARD =
            "030190001234||Phạm Thị Hoa|05091990|Nữ|Thôn Đông, xã Thanh Miện|12082021";

    private Desk() {}

    /** Five working days, two papers. */
    static void open(ProcedureRegister register, UnitId unit) {
        file(
                register,
                unit,
                PROCEDURE,
                "Đăng ký nuôi chim bồ câu",
                "Chăn nuôi",
                List.of(
                        new Way(Channel.DIRECT, Limit.workingDays(5), Fee.UNSTATED, ""),
                        new Way(Channel.POST, null, Fee.UNSTATED, "")),
                List.of(
                        new Paper("Đơn đề nghị", 1, 0, 0, ""),
                        new Paper("Giấy tờ chuồng trại", 0, 1, 2, "")));
    }

    /** Within the day. */
    static void certify(ProcedureRegister register, UnitId unit) {
        file(
                register,
                unit,
                CERTIFYING,
                "Chứng thực bản sao thử",
                "Chứng thực",
                List.of(new Way(Channel.DIRECT, Limit.SAME_DAY, Fee.UNSTATED, "")),
                List.of());
    }

    private static void file(
            ProcedureRegister register,
            UnitId unit,
            ProcedureCode code,
            String name,
            String field,
            List<Way> ways,
            List<Paper> papers) {
        var particulars =
                new Particulars(
                        name,
                        field,
                        List.of(Level.COMMUNE),
                        List.of("Cá nhân"),
                        List.of(new Body("Xã", unit)),
                        List.of(new Body("Xã", unit)),
                        ways,
                        papers,
                        List.of(),
                        "Giấy",
                        "",
                        List.of(),
                        false,
                        false,
                        "");
        register.append(
                new ProcedureRegister.Filing(code, particulars, LocalDate.of(2025, 7, 1), null),
                unit);
    }

    /** Scanned card, all papers there, one button. */
    static Map<String, String> complete() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("khoa", UUID.randomUUID().toString());
        typed.put("chu-qr", CARD);
        typed.put("chu-dien-thoai", "0912 345 678");
        typed.put("du", "co");
        typed.put("cach", "0");
        typed.put("tra", "COUNTER");
        typed.put("viec", "nhan");
        return typed;
    }

    static Map<String, String> complete(String... changes) {
        Map<String, String> typed = complete();
        for (int i = 0; i < changes.length; i += 2) {
            typed.put(changes[i], changes[i + 1]);
        }
        return typed;
    }
}
