package vn.caunoi.units;

import java.time.LocalDate;

/** That on a day one unit went, wholly or in part, into another (đơn vị kế thừa). */
public record Succession(UnitId from, UnitId to, LocalDate day, Source source) {

    public Succession {
        if (from.equals(to)) {
            throw new Nonsense("đơn vị không thể kế thừa chính mình");
        }
    }
}
