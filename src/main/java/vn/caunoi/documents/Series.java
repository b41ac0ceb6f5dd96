package vn.caunoi.documents;

import vn.caunoi.units.UnitId;

/**
 * What is numbered together (dãy số): the papers of one kind that a unit issues in a year.
 *
 * @param kind in small letters: "giay-tiep-nhan"
 */
public record Series(String kind, UnitId unit, int year) {

    public Series {
        if (!kind.matches("[a-z0-9]+(-[a-z0-9]+)*") || year < 2000 || year > 2999) {
            throw new IllegalArgumentException("no series: " + kind + " " + year);
        }
    }
}
