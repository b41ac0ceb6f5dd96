package vn.caunoi.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.LongStream;
import vn.caunoi.procedures.Channel;

/**
 * How many dossiers stood in which class when the period began and at the day of the question, and
 * how many had been received and were gone by then (tồn đầu, tồn cuối). Classes come from the
 * movements between them, the other two from the days of the dossiers alone.
 */
final class Stocks {

    /**
     * A row of a count.
     *
     * @param number of a class, or 0 for none
     */
    record Count(
            int number,
            long dossiers,
            long askedTwice,
            long received,
            long online,
            long post,
            long gone) {

        static Count of(ResultSet row) throws SQLException {
            return new Count(
                    row.getInt("class"),
                    row.getLong("dossiers"),
                    row.getLong("asked_twice"),
                    row.getLong("received"),
                    row.getLong("online"),
                    row.getLong("post"),
                    row.getLong("gone"));
        }

        /** As many as are missing from another class since. */
        Count awayFrom(int previous) {
            return new Count(previous, -dossiers, -askedTwice, 0, 0, 0, 0);
        }
    }

    /** What stood at one moment, by the numbers of classes and channels. */
    static final class End {

        private final long[] dossiers = new long[DossierClass.values().length + 1];
        private final long[] askedTwice = new long[dossiers.length];
        private final long[] received = new long[Channel.values().length + 1];
        private long gone;

        void add(Count count) {
            dossiers[count.number] += count.dossiers;
            askedTwice[count.number] += count.askedTwice;
            received[Channel.DIRECT.number()] += count.received - count.online - count.post;
            received[Channel.ONLINE.number()] += count.online;
            received[Channel.POST.number()] += count.post;
            gone += count.gone;
        }

        void add(End other) {
            add(dossiers, other.dossiers);
            add(askedTwice, other.askedTwice);
            add(received, other.received);
            gone += other.gone;
        }

        private static void add(long[] sums, long... some) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += some[i];
            }
        }

        long open() {
            return LongStream.of(received).sum() - gone;
        }
    }

    private final End before = new End();
    private final End after = new End();

    /** Adds to one of the ends. */
    void add(boolean isAfter, Count count) {
        (isAfter ? after : before).add(count);
    }

    /** Adds to one of the ends all that stood at a moment. */
    void add(boolean isAfter, End end) {
        (isAfter ? after : before).add(end);
    }

    /** So many of those that are open and in time are due soon. */
    void dueSoon(long dossiers, long askedTwice) {
        move(after.dossiers, dossiers);
        move(after.askedTwice, askedTwice);
    }

    Answer answer() {
        return Answer.of(
                after.open() + after.gone - before.open() - before.gone,
                before.open(),
                ofPeriod(before.dossiers, after.dossiers),
                after.open(),
                new Facts(
                        less(after.received, before.received),
                        ofPeriod(before.askedTwice, after.askedTwice)));
    }

    private static void move(long[] counts, long some) {
        counts[DossierClass.OPEN_DUE_SOON.number()] += some;
        counts[DossierClass.OPEN_IN_TIME.number()] -= some;
    }

    /**
     * Whoever is done with counts in the period in which that happened, all others as they stand.
     */
    private static Map<DossierClass, Long> ofPeriod(long[] before, long[] after) {
        Map<DossierClass, Long> counts = new EnumMap<>(DossierClass.class);
        for (DossierClass one : DossierClass.values()) {
            long start = one.isInside() && !one.isOpen() ? before[one.number()] : 0;
            counts.put(one, after[one.number()] - start);
        }
        return counts;
    }

    private static Map<Channel, Long> less(long[] all, long[] some) {
        Map<Channel, Long> rest = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            rest.put(channel, all[channel.number()] - some[channel.number()]);
        }
        return rest;
    }
}
