/**
 * What people see of the figures (kết quả giải quyết TTHC): the block on the home page, the page
 * behind it, the rows behind every figure, the report 06a, what is doubtful, how all is counted,
 * and all of it as files.
 *
 * <p>Pages: {@code /ket-qua-giai-quyet-tthc} and below, except the closed months; in the office
 * {@code /bien-tap/{site}/bao-cao-06a}. Tables: none; it asks {@link vn.caunoi.statistics.Figures}.
 * Says on which sites pages changed when the ledger was written.
 *
 * <p>Every level has to measure and publish (Nghị định 224/2026/NĐ-CP, Điều 19).
 */
@NullMarked
package vn.caunoi.statistics.pages;

import org.jspecify.annotations.NullMarked;
