/**
 * Letters that applicants are owed when their due day moves (thư hẹn lại), and the apology by which
 * an officer appoints another day.
 *
 * <p>Addresses: {@code /ho-so/{unit}/thu-hen-lai} and {@code /ho-so/{unit}/{dossier}/hen-lai}.
 * Table: {@code dossiers.letter}, read through {@code dossiers.owed_letter}. Law: Nghị định
 * 61/2018/NĐ-CP, Điều 19 khoản 9.
 */
@NullMarked
@NamedInterface("letters")
package vn.caunoi.dossiers.letters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
