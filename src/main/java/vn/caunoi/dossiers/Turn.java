package vn.caunoi.dossiers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.caunoi.identity.PersonId;

/**
 * Who writes the ledger, and when (lượt ghi).
 *
 * @param recordedAt the instant of the writing
 */
record Turn(Instant recordedAt, @Nullable PersonId person) {}
