package vn.caunoi.dossiers;

import java.time.Instant;

/**
 * The ledger grew (sổ hồ sơ vừa được ghi), told inside the writing transaction.
 *
 * @param recordedAt under which instant all that is new stands; no other writing has it
 */
public record LedgerWritten(Instant recordedAt) {}
