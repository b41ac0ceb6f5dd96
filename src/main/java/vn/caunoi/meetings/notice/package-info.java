/**
 * How members and the follower learn of a meeting (thông báo, tài liệu) and say whether they come:
 * messages, the printed invitation with a pass for those without an account, the file for their
 * calendars, documents, and what was posted on the national handbook when.
 *
 * <p>Addresses: {@code /sinh-hoat/{unit}/{meeting}/…}, and {@code /giay-moi/{pass}} for whoever
 * holds a pass. Tables: {@code meetings.notice}, {@code document}, {@code opening}, {@code pass},
 * {@code reply}. Who opened which document is kept nowhere: openings are counted by marks that
 * nobody can read back without a key outside the database.
 */
@NullMarked
package vn.caunoi.meetings.notice;

import org.jspecify.annotations.NullMarked;
