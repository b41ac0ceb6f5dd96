package vn.caunoi.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is known of a dossier, built up from facts; a named small world is told in it. */
final class Told {

    final long dossier;
    long receiving = 1;
    long competent = 1;
    @Nullable String procedure = "1.000001";
    String field = "Hộ tịch";
    int channel = 1;
    boolean sensitive;
    int state = 1;
    LocalDate registered = LocalDate.EPOCH;
    @Nullable LocalDate received;
    @Nullable LocalDate due;
    @Nullable LocalDate finished;
    @Nullable LocalDate closed;
    String waitsCitizen = "{}";
    String waitsPayment = "{}";
    int supplements;

    private Told(long dossier) {
        this.dossier = dossier;
    }

    static Told of(long dossier) {
        return new Told(dossier);
    }

    Told at(long unit) {
        receiving = unit;
        competent = unit;
        return this;
    }

    Told decidedBy(long unit) {
        competent = unit;
        return this;
    }

    Told about(@Nullable String code, String name) {
        procedure = code;
        field = name;
        return this;
    }

    Told by(int number) {
        channel = number;
        return this;
    }

    Told sensitive() {
        sensitive = true;
        return this;
    }

    Told registered(String day) {
        registered = LocalDate.parse(day);
        return this;
    }

    Told turnedAway() {
        state = 3;
        return this;
    }

    Told received(String day) {
        received = LocalDate.parse(day);
        registered = registered.equals(LocalDate.EPOCH) ? received : registered;
        state = 4;
        return this;
    }

    Told due(String day) {
        due = LocalDate.parse(day);
        return this;
    }

    Told waiting(String from, String until) {
        waitsCitizen = "{[%s,%s)}".formatted(from, until);
        supplements++;
        return this;
    }

    Told owing(String from, String until) {
        waitsPayment = "{[%s,%s)}".formatted(from, until);
        return this;
    }

    Told asked(int times) {
        supplements = times;
        return this;
    }

    Told finished(@Nullable String day) {
        finished = day == null ? null : LocalDate.parse(day);
        state = 10;
        return this;
    }

    Told withdrawn(@Nullable String day) {
        closed = day == null ? null : LocalDate.parse(day);
        state = 7;
        return this;
    }

    Told stopped(@Nullable String day) {
        closed = day == null ? null : LocalDate.parse(day);
        state = 8;
        return this;
    }
}
