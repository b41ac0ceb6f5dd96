package vn.caunoi.statistics.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.procedures.Channel;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Facts;
import vn.caunoi.statistics.Period;

/**
 * The figures of a closed period and all that it takes to count them again (ảnh chụp số liệu).
 *
 * @param format how this text is to be read
 * @param illustration whether it was made of invented data (dữ liệu minh họa)
 * @param unit the number of the unit whose dossiers, and those of the units below it, were counted
 * @param period its days: {@code 2023-09-01..2023-09-30}
 * @param version 1 when the period was closed; one more for each later correction
 * @param asOf the day at whose end each dossier was classed
 * @param knownAt what was known at that instant was counted
 * @param soonUntil the last due day that counted as due soon
 * @param smallCell groups of fewer dossiers were merged in the public rows
 * @param calendars by which due days were promised: the days that are not as their day of the week
 *     says, by the word in the rows
 * @param changes since the version before
 * @param previous SHA-256 of the file of the version before; empty for the first
 */
record Snapshot(
        String format,
        boolean illustration,
        long unit,
        String unitName,
        String period,
        int version,
        LocalDate asOf,
        Instant knownAt,
        LocalDate soonUntil,
        long smallCell,
        Figures figures,
        List<Rate> rates,
        Map<String, List<ExtraDay>> calendars,
        Chain.End publicRows,
        Chain.End fullRows,
        Changes changes,
        String previous) {

    static final String FORMAT = "cau-noi-ky-so-lieu-1";

    /**
     * @param classes how many dossiers of each class, by its code
     * @param channels how many of the received came by each channel, by its number
     * @param askedTwice how many of each class had to be supplemented more than once
     */
    record Figures(
            long received,
            long carriedOver,
            long carriedOn,
            Map<String, Long> classes,
            Map<String, Long> channels,
            Map<String, Long> askedTwice) {

        static Figures of(Totals totals) {
            return new Figures(
                    totals.received(),
                    totals.carriedOver(),
                    totals.carriedOn(),
                    totals.byCode(),
                    totals.byChannel(),
                    totals.askedTwiceByCode());
        }

        /** What the definitions ask beyond the classes, as it was signed. */
        Facts facts() {
            Map<Channel, Long> byChannel = new EnumMap<>(Channel.class);
            for (Channel channel : Channel.values()) {
                byChannel.put(
                        channel, channels.getOrDefault(Integer.toString(channel.number()), 0L));
            }
            Map<DossierClass, Long> twice = new EnumMap<>(DossierClass.class);
            askedTwice.forEach(
                    (code, count) ->
                            DossierClass.read(code).ifPresent(kind -> twice.put(kind, count)));
            return new Facts(byChannel, twice);
        }

        long of(DossierClass kind) {
            return classes.getOrDefault(kind.code(), 0L);
        }
    }

    /** A share by one of the definitions, with what defines it at that version. */
    record Rate(
            String profile,
            String version,
            String name,
            String formula,
            String source,
            long part,
            long whole,
            String printed) {

        /** "1020/1329 = 76,75%". */
        String says() {
            return part + "/" + whole + " = " + printed;
        }
    }

    /** How many rows a later version has more, fewer and otherwise than the one before. */
    record Changes(long added, long removed, long changed) {

        static final Changes NONE = new Changes(0, 0, 0);

        boolean any() {
            return added + removed + changed > 0;
        }
    }

    Period days() {
        return Period.read(period).orElseThrow();
    }
}
