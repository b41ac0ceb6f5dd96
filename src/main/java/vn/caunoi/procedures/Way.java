package vn.caunoi.procedures;

import org.jspecify.annotations.Nullable;
import vn.caunoi.calendar.Limit;

/**
 * A way to hand a dossier in (cách thức thực hiện): how long it takes and what it costs that way.
 * One channel may have several, each for a case that its note tells.
 *
 * @param limit null when nobody stated one; {@code Limit} itself says where none is prescribed
 */
public record Way(Channel channel, @Nullable Limit limit, Fee fee, String note) {}
