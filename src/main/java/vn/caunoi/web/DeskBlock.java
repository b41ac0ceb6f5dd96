package vn.caunoi.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A block that a room puts on the morning page (khối trên bàn làm việc). The desk groups blocks by
 * their order:
 *
 * <ul>
 *   <li>below 50: what waits for this officer (chờ tôi)
 *   <li>below 100: what they sent and others have now (tôi đã gửi)
 *   <li>below 200: what warns (cảnh báo)
 *   <li>from 200: how things stand (số liệu của tôi)
 * </ul>
 *
 * <p>So that blocks of all rooms look alike, things to do are shown by the component {@code
 * web/components/taskBlock.jte}: a title, {@link vn.caunoi.web.components.Task}s with their state
 * in words, a link to all of them; anything else stands inside {@code block.jte}.
 */
public interface DeskBlock {

    /** Smaller comes first, inside a group as well. */
    int order();

    /** The block for this officer, or null when it does not concern them. */
    @Nullable Content on(Officer officer);
}
