package vn.caunoi.dossiers.life;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.nodes.Element;
import vn.caunoi.Clerk;
import vn.caunoi.PowerCut;
import vn.caunoi.Town;
import vn.caunoi.dossiers.Books;

/**
 * Kills the program while two officers take one dossier from each other and a third asks for
 * supplements to another, again and again, and looks whether anything is lost that it had
 * acknowledged, or any number of a paper is missing or given twice.
 */
public final class Crashes {

    private final Path data = Town.settledFolder();
    private final Random random = new Random(11);
    private final List<String> losses = new ArrayList<>();
    private Town town = Town.start(data);
    private final Clerk one = Clerk.signedIn(town.port(), "motcua");
    private final Clerk other = Clerk.signedIn(town.port(), "tuphap");
    private final Clerk third = Clerk.signedIn(town.port(), "diachinh");
    private final List<String> open = open();
    private final AtomicInteger numbers = new AtomicInteger();

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
            crashes.verifyNumbers();
        } finally {
            crashes.town.close();
        }
        crashes.losses.addAll(Books.faults(crashes.data));
        return crashes.losses;
    }

    private void once(int kill) {
        List<String> taken = Collections.synchronizedList(new ArrayList<>());
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        String patient = open.get(1 + kill % (open.size() - 1));
        PowerCut.amid(
                town,
                random,
                () -> take(one, taken),
                () -> take(other, taken),
                () -> ask(patient, asked));
        town = Town.start(data);
        List.of(one, other, third).forEach(clerk -> clerk.follow(town.port()));
        missing(
                kill,
                taken,
                one.read(open.getFirst()).page().select("main").text(),
                open.getFirst());
        String ledger = patient.replace("/mot-cua/", "/ho-so/");
        missing(kill, asked, one.read(ledger).page().text(), ledger);
    }

    private void take(Clerk clerk, List<String> said) {
        String note = "Lượt " + numbers.incrementAndGet() + ".";
        if (does(clerk, open.getFirst(), "nhan-ve", Map.of("loi-nhan", note))) {
            said.add(note);
        }
    }

    private void ask(String dossier, List<String> said) {
        String what = "Giấy số " + numbers.incrementAndGet() + ".";
        does(third, dossier, "nhan-ve", Map.of());
        does(third, dossier, "da-bo-sung", Map.of());
        if (does(
                third,
                dossier,
                "yeu-cau-bo-sung",
                Map.of("ghi-ro", what, "giai-trinh", "Để thử mất điện."))) {
            said.add(what);
        }
    }

    private static boolean does(
            Clerk clerk, String dossier, String deed, Map<String, String> fields) {
        String address = dossier + "/viec/" + deed;
        String version = clerk.read(address).page().select("input[name=phien-ban]").attr("value");
        Map<String, String> all = new HashMap<>(fields);
        all.put("phien-ban", version);
        return clerk.send(address, all).status() == 303;
    }

    /** The dossiers in work, by their pages. */
    private List<String> open() {
        String inbox =
                one.read("/ban-lam-viec").page().select(".office-menu a").stream()
                        .map(link -> link.attr("href"))
                        .filter(href -> href.matches("/mot-cua/[0-9]+"))
                        .findFirst()
                        .orElseThrow();
        return one.read(inbox + "?cua=nhom").page().select("tbody tr").stream()
                .filter(row -> row.text().contains("Đang xử lý"))
                .map(row -> row.select("th a").attr("href"))
                .toList();
    }

    private void missing(int kill, List<String> said, String found, String where) {
        said.stream()
                .filter(words -> !found.contains(words))
                .forEach(
                        words -> losses.add("%d: “%s” is not at %s".formatted(kill, words, where)));
    }

    /** Every request went out under the number after the one before. */
    private void verifyNumbers() {
        List<Integer> given =
                open.stream()
                        .flatMap(
                                dossier ->
                                        one.read(dossier).page().select(".work-papers li").stream())
                        .map(Element::text)
                        .filter(line -> line.contains("(mẫu 02) số "))
                        .map(line -> Integer.valueOf(line.replaceAll(".* số ([0-9]+)/.*", "$1")))
                        .sorted()
                        .toList();
        for (int i = 1; i < given.size(); i++) {
            if (given.get(i) != given.get(i - 1) + 1) {
                losses.add("%d follows %d".formatted(given.get(i), given.get(i - 1)));
            }
        }
        if (given.isEmpty()) {
            losses.add("nothing was ever asked for");
        }
    }
}
