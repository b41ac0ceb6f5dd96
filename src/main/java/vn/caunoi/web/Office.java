package vn.caunoi.web;

import java.util.List;

/**
 * What every page of the office shows around its content (khung phòng làm việc).
 *
 * @param csrf goes back with every form, hidden, as {@code _csrf}
 * @param menu the ways that this officer may go
 * @param unread how many messages wait
 * @param sessionSeconds how long the session lasts without use; 0 when there is none
 */
public record Office(
        Officer officer, String csrf, List<Link> menu, long unread, int sessionSeconds) {}
