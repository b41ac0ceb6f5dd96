package vn.caunoi.meetings.console;

import vn.caunoi.meetings.Speakers;

/**
 * What a page that all are told alike is for one of them (phần của riêng tôi).
 *
 * @param seated on which seat and how
 * @param mayAnswer whether the open poll waits for this one
 */
record Mine(Seated seated, boolean waiting, boolean speaking, boolean mayAnswer) {

    static Mine of(Seated seated, Speakers speakers, boolean mayAnswer) {
        int seat = seated.seat();
        return new Mine(
                seated,
                speakers.queue().contains(seat),
                speakers.speaking() != null && speakers.speaking() == seat,
                mayAnswer);
    }

    /** What belongs to every act of theirs. */
    String facts() {
        return "{\"seat\":%d}".formatted(seated.seat());
    }

    boolean present() {
        return seated.whereabouts().isThere();
    }

    boolean quiet() {
        return present() && !waiting && !speaking;
    }
}
