package vn.caunoi.cells;

import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;

/**
 * All that is kept about a member beside dates (thông tin đảng viên). There is no room for more.
 *
 * @param person their account; null without one
 */
record Particulars(String name, int birthYear, MemberContact contact, @Nullable PersonId person) {}
