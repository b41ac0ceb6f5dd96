/**
 * The plan of a cell's meetings and the preparation of each (kế hoạch, chuẩn bị): how often they
 * are held and what is missing, the agenda and what it may be made from, the page of one meeting.
 *
 * <p>Addresses: {@code /sinh-hoat/{unit}} and {@code /sinh-hoat/{unit}/{meeting}}. Tables: {@code
 * meetings.rhythm}, {@code meetings.agreement}. Data: {@code agendas/*.yaml}. Other packages of the
 * room stand on a meeting's page as {@link vn.caunoi.meetings.plan.MeetingBlock}s.
 *
 * <p>Rules: Hướng dẫn 42-HD/BTCTW (28/10/2025), keys {@code sinh-hoat.…}.
 */
@NullMarked
package vn.caunoi.meetings.plan;

import org.jspecify.annotations.NullMarked;
