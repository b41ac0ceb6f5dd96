/**
 * The ledger of dossiers (sổ hồ sơ, một cửa): what was so when, and since when it is known.
 *
 * <p>Floor 7. Pages: {@code /ho-so/{unit}} (list, one dossier, correction, {@code su-kien.xes});
 * {@code /mot-cua/{unit}} (the counter, package {@code counter}). Tables: schema {@code dossiers}.
 * Told to others, inside the writing transaction: {@link vn.caunoi.dossiers.LedgerWritten}, {@link
 * vn.caunoi.dossiers.LedgerDerived}. Higher rooms SELECT from {@code dossiers.standing}.
 *
 * <p>{@code entry} only grows, which the database itself sees to; a correction is another entry
 * with a person and a reason (Nghị định 61/2018/NĐ-CP, Điều 5 khoản 1 điểm c). What is known of a
 * dossier is a {@code Timeline}; {@code Fold} makes its {@link vn.caunoi.dossiers.Standing} of it,
 * whose rows can be derived again at any time ({@code caunoi dossiers derive}). Every transaction
 * that writes takes one instant that no other has; nothing says that instants come in the order of
 * time. {@link vn.caunoi.dossiers.BulkEntries} takes what other systems state. What the law says of
 * the acts at the counter (receipt, supplement, refusal, due day) is asked of the rooms {@code law}
 * and {@code calendar} by {@code LegalClock}; an act that ought not to have been is recorded only
 * with a plea. No applicant's data is stored in the ledger.
 *
 * <p>Who works on a dossier is no fact of the law and stands beside the ledger: {@link
 * vn.caunoi.dossiers.Holdings}. What is done day by day with dossiers lies in {@code life}, what
 * happens at the counter in {@code counter}, the registers of the years in {@code register}; people
 * who apply stand in {@code dossiers.applicant} alone.
 */
@NullMarked
@ApplicationModule(
        displayName = "Hồ sơ một cửa",
        allowedDependencies = {
            "program",
            "web",
            "web :: components",
            "units",
            "journal",
            "identity",
            "files",
            "law",
            "calendar",
            "documents",
            "notifications",
            "spreadsheets",
            "procedures"
        })
package vn.caunoi.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
