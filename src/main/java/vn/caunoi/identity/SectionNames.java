package vn.caunoi.identity;

import java.util.List;
import vn.caunoi.units.UnitId;

/** The sections for which alone a role may be given (chuyên mục); a higher room knows them. */
public interface SectionNames {

    /** A section by its number: 7, "Văn hóa – Xã hội". */
    record Named(long id, String name) {}

    /** The sections of the unit's sites, in their order there. */
    List<Named> of(UnitId unit);
}
