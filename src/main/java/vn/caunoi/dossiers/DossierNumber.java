package vn.caunoi.dossiers;

import vn.caunoi.units.UnitId;

/** What a dossier is called (số của hồ sơ): by its official code, or by our own number. */
public sealed interface DossierNumber permits DossierCode, InternalNumber {

    /** Who the dossier is that bears it. */
    Identity of(DossierId dossier, UnitId unit);
}
