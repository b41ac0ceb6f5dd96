package vn.caunoi.dossiers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Formats;

/** What happened to the dossier H23.38-250901-0001, told act by act: a step each, in order. */
public final class Tale {

    static final UnitId COMMUNE = new UnitId(7);
    static final Instant MORNING = Instant.parse("2025-09-01T01:00:00Z");
    static final Identity IDENTITY =
            new Identity(
                    new DossierId(1),
                    COMMUNE,
                    "H23.38-250901-0001",
                    true,
                    LocalDate.of(2025, 9, 1));
    static final Subject BIRTH =
            new Subject(COMMUNE, "1.001193", null, "Hộ tịch", Channel.DIRECT, false, Set.of());

    private final List<Entry> entries = new ArrayList<>();

    private Tale() {}

    /** Accepted at the counter with a result promised for that day. */
    static Tale accepted(LocalDate due) {
        var tale = new Tale();
        tale.add(DossierAct.ACCEPTED, MORNING, BIRTH, new Promise("5wd", due, null), null);
        return tale;
    }

    public static Tale accepted() {
        return accepted(LocalDate.of(2025, 9, 9));
    }

    public static Tale registered() {
        var tale = new Tale();
        tale.add(DossierAct.REGISTERED_BY_CITIZEN, MORNING, BIRTH, null, null);
        return tale;
    }

    static Tale stated(Said said) {
        return stated(said, null);
    }

    static Tale stated(Said said, @Nullable LocalDate due) {
        var tale = new Tale();
        tale.and(said, due, LocalDate.of(2025, 9, 30));
        return tale;
    }

    /** A walk that the law allows, chosen by the seed. */
    static Tale walk(long seed) {
        var chance = new Random(seed);
        Tale tale = chance.nextBoolean() ? accepted() : registered();
        Instant at = MORNING;
        for (int step = chance.nextInt(9); step > 0; step--) {
            DossierState now = Timeline.of(IDENTITY, tale.entries).standing().state();
            List<DossierAct> possible =
                    List.of(DossierAct.values()).stream()
                            .filter(act -> act.from().contains(now))
                            .toList();
            if (possible.isEmpty()) {
                break;
            }
            at = at.plus(Duration.ofHours(chance.nextInt(1, 100)));
            tale.and(possible.get(chance.nextInt(possible.size())), at);
        }
        return tale;
    }

    Tale and(DossierAct act, Instant at) {
        Promise anew =
                act == DossierAct.ACCEPTED || act == DossierAct.SUPPLEMENTED
                        ? new Promise(
                                "5wd", LocalDate.ofInstant(at, Formats.ZONE).plusDays(7), null)
                        : null;
        return add(act, at, null, anew, null);
    }

    public Tale and(DossierAct act, int september) {
        return and(act, MORNING.plus(Duration.ofDays(september - 1L)));
    }

    Tale and(Said said, @Nullable LocalDate due, LocalDate asOf) {
        Instant at = asOf.atStartOfDay(Formats.ZONE).toInstant();
        return add(DossierAct.IMPORTED, at, BIRTH, new Promise(null, due, null), said);
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    public Timeline timeline() {
        return Timeline.of(IDENTITY, entries);
    }

    Standing standing() {
        return timeline().standing();
    }

    /** The same acts, the first one known first, the others in this order. */
    List<Entry> recordedInOrder(List<Integer> order) {
        List<Entry> learnt = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            learnt.add(known(entries.get(order.get(place)), key(place)));
        }
        return learnt;
    }

    private Tale add(
            DossierAct act,
            Instant at,
            @Nullable Subject subject,
            @Nullable Promise promise,
            @Nullable Said said) {
        entries.add(
                new Entry(
                        key(entries.size()),
                        at,
                        act,
                        subject,
                        promise,
                        said,
                        null,
                        null,
                        null,
                        null));
        return this;
    }

    private static Entry known(Entry entry, EntryKey key) {
        return new Entry(
                key,
                entry.happenedAt(),
                entry.act(),
                entry.subject(),
                entry.promise(),
                entry.said(),
                entry.code(),
                entry.reason(),
                entry.person(),
                entry.replaces());
    }

    private static EntryKey key(int place) {
        return new EntryKey(MORNING.plus(Duration.ofDays(100L + place)), 0);
    }
}
