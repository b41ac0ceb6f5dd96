/**
 * A meeting while it lasts (trong cuộc họp): the chair's console ({@code …/dieu-hanh}), the
 * projector ({@code …/man-chieu}), the member's page ({@code …/du-hop}), opinion polls.
 *
 * <p>Everything that is done is an act. Pages with a script send acts to {@code …/viec} from a
 * queue on the device, which outlives the network; without a script the same buttons send a form.
 * All pages of a meeting follow it by server-sent events ({@code …/dong-chay}): members' pages and
 * the projector are told the same words, whoever looks; what concerns one of them alone is told by
 * its seat.
 */
@NullMarked
package vn.caunoi.meetings.console;

import org.jspecify.annotations.NullMarked;
