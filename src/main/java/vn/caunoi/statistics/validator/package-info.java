/**
 * Examines figures that others publish (kiểm tra số liệu công bố): what does not add up in them,
 * and by which definition and rounding a printed share may have come about.
 *
 * <p>Addresses: {@code /kiem-tra-so-lieu}. Tables: none; nothing that is pasted is kept.
 */
@NullMarked
package vn.caunoi.statistics.validator;

import org.jspecify.annotations.NullMarked;
