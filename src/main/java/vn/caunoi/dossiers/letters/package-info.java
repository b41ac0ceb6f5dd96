/**
 * Letters that applicants are owed when their due day moves (thư hẹn lại), and the apology by which
 * an officer appoints another day; and the numbered papers that go out about a dossier.
 *
 * <p>Addresses: {@code /ho-so/{unit}/thu-hen-lai} and {@code /ho-so/{unit}/{dossier}/hen-lai}.
 * Tables: {@code dossiers.letter}, read through {@code dossiers.owed_letter}, and {@code
 * dossiers.issued_paper}. Law: Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9.
 */
@NullMarked
@NamedInterface("letters")
package vn.caunoi.dossiers.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
