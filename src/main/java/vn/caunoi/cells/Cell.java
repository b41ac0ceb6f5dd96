package vn.caunoi.cells;

import org.jspecify.annotations.Nullable;
import vn.caunoi.units.UnitId;

/**
 * A Party cell (chi bộ).
 *
 * @param unit its node in the tree of units; rights are granted there
 * @param name "Chi bộ thôn Phú Mễ"
 * @param superior the name of the body above it, as its papers head it: "Đảng ủy xã Thanh Miện"
 * @param serves the state unit whose people and dossiers it deals with; null when not said
 * @param place where its papers are dated: "Thanh Miện"
 */
public record Cell(
        UnitId unit,
        String name,
        CellKind kind,
        String superior,
        @Nullable UnitId serves,
        String place) {}
