package vn.caunoi.dossiers.counter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.dossiers.DossierId;
import vn.caunoi.journal.Act;
import vn.caunoi.journal.Journal;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/** Changes what is kept of applicants; the journal hears which fields, and no value (sửa). */
@Component
class ApplicantDesk {

    private final Applicants applicants;
    private final Journal journal;

    ApplicantDesk(Applicants applicants, Journal journal) {
        this.applicants = applicants;
        this.journal = journal;
    }

    /** This is what holds from now on. */
    @Transactional
    public void change(UnitId unit, DossierId dossier, Applicant now, Officer officer) {
        keep(unit, dossier, now, officer).ifPresent(journal::record);
    }

    /**
     * Keeps what holds from now on.
     *
     * @return what is to be recorded, when something changed; who was not known before is told by
     *     the intake itself
     */
    Optional<Act> keep(UnitId unit, DossierId dossier, Applicant now, Officer officer) {
        Optional<Applicant> before = applicants.of(dossier, now.role());
        applicants.put(dossier, now);
        return before.filter(then -> !then.equals(now))
                .map(
                        then ->
                                Act.by(
                                        officer,
                                        "ho-so.sua-nguoi-nop",
                                        unit,
                                        "hồ sơ số " + dossier.value(),
                                        "đã đổi: " + changed(then, now)));
    }

    /** Nobody stands there any more. */
    void remove(DossierId dossier, Applicant.Role role) {
        applicants.remove(dossier, role);
    }

    private static String changed(Applicant before, Applicant now) {
        List<String> fields = new ArrayList<>();
        add(fields, "họ tên", before.name(), now.name());
        add(fields, "số định danh", before.identityNumber(), now.identityNumber());
        add(fields, "ngày sinh", before.born(), now.born());
        add(fields, "địa chỉ", before.address(), now.address());
        add(fields, "điện thoại", before.telephone(), now.telephone());
        add(fields, "thư điện tử", before.email(), now.email());
        add(fields, "giấy ủy quyền", before.authority(), now.authority());
        return String.join(", ", fields);
    }

    private static void add(
            List<String> fields, String field, @Nullable Object before, @Nullable Object now) {
        if (!Objects.equals(before, now)) {
            fields.add(field);
        }
    }
}
