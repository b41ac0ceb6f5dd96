package vn.caunoi.meetings.voices;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.caunoi.cells.MemberId;

/**
 * Something that a member wrote before a meeting (ý kiến viết trước).
 *
 * @param item about which; null where the item is no more, or for the meeting as a whole
 * @param member who signed it; null without a signature, and for all once the meeting is closed
 */
record Contribution(UUID id, @Nullable Long item, @Nullable MemberId member, String text) {}
