/**
 * The register of a year (sổ theo dõi hồ sơ, mẫu số 07).
 *
 * <p>Addresses: {@code /mot-cua/{unit}/so-theo-doi/…}. Tables: {@code V13__register.sql}. An open
 * year is read from the ledger, line by line in the order of receipt. Who closes a year writes its
 * lines down: they stay as they were on that day, whatever becomes of the dossiers. What was
 * corrected or added later stands beside them. Whose dossier a line is about is asked of {@code
 * dossiers.applicant} when it is shown, so that it can be erased there.
 */
@NullMarked
package vn.caunoi.dossiers.register;

import org.jspecify.annotations.NullMarked;
