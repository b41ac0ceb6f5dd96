/**
 * Where the catalogue is kept (bàn kiểm soát thủ tục): the form, the import, the export and what
 * they are checked by. All three speak of a procedure as a {@link Draft}: what somebody wrote, part
 * by part; {@link Reading} makes a revision of it or says all that is wrong.
 */
@NullMarked
@NamedInterface("desk")
package vn.caunoi.procedures.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
