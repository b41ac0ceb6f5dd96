package vn.caunoi.identity;

import java.util.List;
import vn.caunoi.units.UnitId;

/** Units without site or people where roles may be given (nơi giao vai trò khác), from above. */
public interface MorePlaces {

    List<UnitId> units();
}
