package vn.caunoi.dossiers;

/** Our own number of a dossier (hồ sơ), in addresses and in other rooms. */
public record DossierId(long value) {}
