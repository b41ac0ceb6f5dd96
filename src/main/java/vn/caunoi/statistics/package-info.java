/**
 * What became of the dossiers (kết quả giải quyết TTHC), counted so that anyone can count again.
 *
 * <p>Floor 8. Addresses: {@code /ket-qua-giai-quyet-tthc}. Tables: schema {@code statistics}.
 *
 * <p>{@link vn.caunoi.statistics.Figures} are asked a {@link vn.caunoi.statistics.Question} (a
 * {@link vn.caunoi.statistics.Period}, a {@link vn.caunoi.statistics.Side} …), whole or by a {@link
 * vn.caunoi.statistics.Breakdown}, and give an {@link vn.caunoi.statistics.Answer}: a {@link
 * vn.caunoi.statistics.Partition} of {@link vn.caunoi.statistics.DossierClass}es with its {@link
 * vn.caunoi.statistics.Facts}, or {@link vn.caunoi.statistics.Broken}. A {@link
 * vn.caunoi.statistics.Profile} makes a {@link vn.caunoi.statistics.Share} of its {@link
 * vn.caunoi.statistics.Tally}, which {@link vn.caunoi.statistics.Wilson} sets in an interval and
 * {@link vn.caunoi.statistics.Contrast} beside another; {@link vn.caunoi.statistics.Report06a}
 * fills in a form. {@link vn.caunoi.statistics.Rows} open a figure: the dossiers {@link
 * vn.caunoi.statistics.Behind} it, as a {@link vn.caunoi.statistics.PublicRow} or a {@link
 * vn.caunoi.statistics.FullRow}. {@link vn.caunoi.statistics.StatisticsCommand} counts again.
 *
 * <p>Answers are summed from movements of six levels, each read as coarsely as the question allows;
 * {@code V1__statistics.sql} classes a dossier, and nothing else does.
 */
@NullMarked
@ApplicationModule(
        displayName = "Thống kê",
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
            "notifications",
            "spreadsheets",
            "procedures",
            "dossiers"
        })
package vn.caunoi.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
