package vn.caunoi.dossiers;

/**
 * Standings were not what the ledger says, and are now (tình trạng vừa được dựng lại), at whatever
 * instants they are known from. Told inside the transaction that put them right.
 *
 * @param differing of how many dossiers
 */
public record LedgerDerived(int differing) {}
