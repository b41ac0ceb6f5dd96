package vn.caunoi.statistics;

import java.util.List;

/**
 * Figures that do not add up (số liệu không khớp): pages show these sentences, and no figure.
 *
 * @param faults what does not add up, for people
 */
public record Broken(List<String> faults) implements Answer {

    public Broken {
        faults = List.copyOf(faults);
    }
}
