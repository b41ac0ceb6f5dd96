/**
 * The life of a dossier inside the office (quá trình giải quyết): who works on it, step by step,
 * and what is done to it until its result is in the applicant's hands.
 *
 * <p>Addresses: {@code /mot-cua/{unit}} (what waits for me and for my team), {@code …/tim} (a
 * search), {@code /mot-cua/{unit}/{dossier}} (one dossier with all that can be done to it now),
 * {@code …/van-ban/…} (its papers: forms 02, 04, 05 and 06), {@code …/tai-viec} (load, for
 * leaders), {@code …/vang-mat} (who does whose work). Tables: {@code V7__holding.sql}, {@code
 * V12__life.sql}.
 *
 * <p>What is done is a {@code Deed}; {@code Deeds} does it in one transaction: the ledger, who
 * holds the dossier, the journal. A form names the version of the dossier that it was made for:
 * whoever comes second is told who was first. Only the holder works on a dossier, or whoever does
 * an absent holder's work; what the applicant comes to the counter for, everybody there may record.
 */
@NullMarked
package vn.caunoi.dossiers.life;

import org.jspecify.annotations.NullMarked;
