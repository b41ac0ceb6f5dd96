package vn.caunoi.dossiers.forms;

import java.time.LocalDate;
import vn.caunoi.documents.Letterhead;
import vn.caunoi.documents.Paper;

/** One of the seven forms, filled in (biểu mẫu đã điền). */
public sealed interface Form
        permits Receipt,
                SupplementRequest,
                NonAcceptance,
                Apology,
                StopNotice,
                ControlSlip,
                Register {

    /** From 1 to 7, as Thông tư 03/2025/TT-VPCP counts them. */
    int number();

    Letterhead head();

    /** The day that the paper bears. */
    default LocalDate day() {
        return head().day();
    }

    Paper paper(FormName name);
}
