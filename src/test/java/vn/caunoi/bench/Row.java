package vn.caunoi.bench;

import java.util.List;

/** A row of the table (phép đo): one promise, measured as one or more figures. */
@FunctionalInterface
interface Row {

    List<Figure> measure(Workshop workshop) throws CannotMeasure;
}
