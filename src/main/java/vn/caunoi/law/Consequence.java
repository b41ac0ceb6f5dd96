package vn.caunoi.law;

import java.util.List;
import vn.caunoi.units.UnitId;

/**
 * What a changed rule means for the data of a room (hệ quả của quy định mới). Higher rooms fill it;
 * everybody reads it, so it speaks of numbers and never of people.
 */
public interface Consequence {

    /** Sentences for the unit and those under it; none when the change means nothing here. */
    List<String> of(Difference difference, UnitId unit);
}
