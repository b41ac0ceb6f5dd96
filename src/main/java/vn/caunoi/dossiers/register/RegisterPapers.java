package vn.caunoi.dossiers.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.caunoi.documents.Signature;
import vn.caunoi.dossiers.counter.Letterheads;
import vn.caunoi.dossiers.counter.PaperFile;
import vn.caunoi.dossiers.forms.Forms;
import vn.caunoi.dossiers.forms.Register;
import vn.caunoi.units.UnitId;
import vn.caunoi.units.Units;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** Fills registers into form 07 (in sổ theo dõi). */
@Component
class RegisterPapers {

    private final Registers registers;
    private final Forms forms;
    private final Letterheads heads;
    private final Units units;
    private final Clock clock;

    RegisterPapers(Registers registers, Forms forms, Letterheads heads, Units units, Clock clock) {
        this.registers = registers;
        this.forms = forms;
        this.heads = heads;
        this.units = units;
        this.clock = clock;
    }

    byte[] print(UnitId unit, RegisterYear register, int volume, Officer officer, PaperFile file) {
        int first = (volume - 1) * Register.LONGEST + 1;
        List<RegisterLine> lines =
                registers.lines(unit, register.year(), first, first + Register.LONGEST - 1);
        Map<UnitId, String> names = new HashMap<>();
        var form =
                new Register(
                        heads.of(unit, "", LocalDate.now(clock)),
                        register.year(),
                        volume,
                        first,
                        lines.stream()
                                .map(
                                        line ->
                                                line(
                                                        line,
                                                        names.computeIfAbsent(
                                                                line.competentUnit(),
                                                                units::nameOf)))
                                .toList(),
                        volume == register.volumes() ? closing(register) : "",
                        Signature.of("Người giữ sổ", officer.name()));
        return file == PaperFile.PDF ? forms.pdf(form) : forms.docx(form);
    }

    private static Register.Line line(RegisterLine line, String competent) {
        return new Register.Line(
                line.name(),
                line.procedure(),
                1,
                line.applicant(),
                line.addressAndTelephone(),
                competent,
                line.receivedOn(),
                line.facts().dueOn(),
                line.facts().finishedOn(),
                line.returnWay(),
                line.note());
    }

    private static String closing(RegisterYear register) {
        Instant at = register.closedAt();
        return at == null
                ? "Sổ năm %d chưa khóa.".formatted(register.year())
                : "Sổ năm %d đã khóa lúc %s. Dòng nào thêm hoặc đổi sau đó có ghi chú."
                        .formatted(register.year(), Formats.toTheSecond(at));
    }
}
