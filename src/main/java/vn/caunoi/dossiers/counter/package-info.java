/**
 * The counter itself (bộ phận một cửa): who comes with what, the receipt or why there is none, and
 * the numbers on paper.
 *
 * <p>Addresses: {@code /mot-cua/{unit}/tiep-nhan}, {@code /mot-cua/{unit}/{dossier}/giay/…}, {@code
 * /mot-cua/{unit}/so-in-san}. Tables: {@code V9__counter.sql}. What a dossier is and how it stands
 * says the ledger; what is personal stands in {@code dossiers.applicant} and nowhere else.
 *
 * <p>Insufficient at the counter (Nghị định 61/2018/NĐ-CP, Điều 17 khoản 1 điểm a): form 02 at once
 * and complete, no acceptance. The dossier stands in the ledger as registered (state 1), outside of
 * every sum, and is received under the same number when the papers are there. A refusal is
 * registered and turned away (state 3). A receipt given by mistake is said anew as registered and
 * turned away; its number stays used.
 */
@NullMarked
package vn.caunoi.dossiers.counter;

import org.jspecify.annotations.NullMarked;
