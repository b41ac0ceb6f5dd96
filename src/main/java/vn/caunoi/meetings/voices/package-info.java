/**
 * What members write before a meeting (góp ý): to an item, signed until the meeting is closed or
 * not, and into the cell's anonymous box.
 *
 * <p>Addresses: {@code /sinh-hoat/{unit}/{meeting}/gop-y}, {@code /sinh-hoat/{unit}/hop-gop-y}.
 * Tables: {@code meetings.contribution}, {@code box}, {@code box_paper}, {@code box_giver}, {@code
 * box_opened}. What lies in the box and who gave something stand in two tables without a time, an
 * order or a key in common, and both are written anew, shuffled, with every gift. What PostgreSQL
 * has in its log of writes and in memory is out of reach.
 */
@NullMarked
package vn.caunoi.meetings.voices;

import org.jspecify.annotations.NullMarked;
