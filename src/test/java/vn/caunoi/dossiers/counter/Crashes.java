package vn.caunoi.dossiers.counter;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.caunoi.Clerk;
import vn.caunoi.PowerCut;
import vn.caunoi.Town;
import vn.caunoi.dossiers.Books;

/**
 * Kills the program while three counters issue receipts, again and again. Every receipt that was
 * given out must be there, every form whose answer was lost is sent once more and makes one
 * dossier, and the numbers of all of them follow each other without a gap.
 */
public final class Crashes {

    private static final int COUNTERS = 3;
    private static final String PROCEDURE = "/tiep-nhan/1.000894";

    private final Path data = Town.settledFolder();
    private final Random random = new Random(12);
    private final List<String> losses = new ArrayList<>();
    private Town town = Town.start(data);
    private final List<Clerk> clerks =
            Stream.generate(() -> Clerk.signedIn(town.port(), "motcua")).limit(COUNTERS).toList();
    private final String form = form();
    private final List<String> receipts = new ArrayList<>();

    private Crashes() {}

    /**
     * Kills it so many times.
     *
     * @return what was lost, a sentence each; empty when nothing was
     */
    public static List<String> survive(int kills) {
        var crashes = new Crashes();
        try {
            for (int kill = 0; kill < kills; kill++) {
                crashes.once(kill);
            }
            crashes.mustFollowEachOther();
        } finally {
            crashes.town.close();
        }
        crashes.losses.addAll(Books.faults(crashes.data));
        return crashes.losses;
    }

    private void once(int kill) {
        Map<String, String> given = new ConcurrentHashMap<>();
        Map<String, Clerk> unanswered = new ConcurrentHashMap<>();
        PowerCut.amid(
                town,
                random,
                clerks.stream()
                        .map(clerk -> (Runnable) () -> work(clerk, given, unanswered))
                        .toArray(Runnable[]::new));
        town = Town.start(data);
        clerks.forEach(clerk -> clerk.follow(town.port()));
        given.forEach((key, receipt) -> mustBeThere(kill, key, receipt));
        unanswered.forEach((key, clerk) -> given.put(key, receive(clerk, key)));
        receipts.addAll(given.values());
    }

    /** Takes one in; a form whose answer was lost is remembered. */
    private void work(Clerk clerk, Map<String, String> given, Map<String, Clerk> unanswered) {
        String key = UUID.randomUUID().toString();
        try {
            given.put(key, receive(clerk, key));
        } catch (UncheckedIOException e) {
            unanswered.put(key, clerk);
            throw e;
        }
    }

    private String receive(Clerk clerk, String key) {
        Map<String, String> typed = new HashMap<>();
        typed.put("khoa", key);
        typed.put("chu-ten", "Người nộp " + key);
        typed.put("du", "co");
        typed.put("viec", "nhan");
        Clerk.Answer answer = clerk.send(form, typed);
        if (answer.status() != 303) {
            throw new IllegalStateException("no receipt: " + answer.status());
        }
        return answer.location();
    }

    private void mustBeThere(int kill, String key, String receipt) {
        if (!clerks.getFirst().read(receipt).text().contains(key)) {
            losses.add("%d: the receipt %s is not there".formatted(kill, receipt));
        }
    }

    /** All of one day, since it takes minutes: a story that runs over midnight has two rows. */
    private void mustFollowEachOther() {
        Map<String, List<Integer>> days = new TreeMap<>();
        for (String receipt : receipts) {
            String number =
                    clerks.getFirst().read(receipt).page().select(".counter-number strong").text();
            int dash = number.lastIndexOf('-');
            days.computeIfAbsent(number.substring(0, dash), _ -> new ArrayList<>())
                    .add(Integer.parseInt(number.substring(dash + 1)));
        }
        days.forEach(
                (day, serials) -> {
                    long different = serials.stream().distinct().count();
                    int first = serials.stream().min(Integer::compare).orElseThrow();
                    int last = serials.stream().max(Integer::compare).orElseThrow();
                    if (different != serials.size() || last - first + 1 != different) {
                        losses.add("%s: %s".formatted(day, serials.stream().sorted().toList()));
                    }
                });
    }

    private String form() {
        String counter =
                clerks.getFirst().read("/ban-lam-viec").page().select(".office-menu a").stream()
                        .map(link -> link.attr("href"))
                        .filter(href -> href.matches("/mot-cua/[0-9]+/tiep-nhan"))
                        .findFirst()
                        .orElseThrow();
        return counter.replace("/tiep-nhan", PROCEDURE);
    }
}
