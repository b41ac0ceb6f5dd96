package vn.caunoi.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The program and nginx with the same pages, taking turns, so that both see the same machine. */
final class Duel {

    private static final double SHARE_OF_NGINX = 0.85;
    private static final int ROUNDS = 7;
    private static final int SECONDS = 3;
    private static final int WARM_UP_SECONDS = 20;

    private final Workshop workshop;
    private final Node node;
    private final List<Address> pages;

    Duel(Workshop workshop, Node node, List<Address> pages) {
        this.workshop = workshop;
        this.node = node;
        this.pages = pages;
    }

    List<Figure> fight(String what) throws CannotMeasure {
        var wrk = new Wrk(workshop);
        try (var nginx = new Nginx(workshop, node, pages)) {
            wrk.perSecond(node.port(), pages, true, WARM_UP_SECONDS);
            return List.of(
                    rounds(wrk, nginx, what + ", nguyên văn", false),
                    rounds(wrk, nginx, what + ", nén gzip", true));
        }
    }

    /** The round in the middle counts: machines grow slower and faster while they are measured. */
    private Figure rounds(Wrk wrk, Nginx nginx, String what, boolean gzip) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(
                    new Round(
                            wrk.perSecond(node.port(), pages, gzip, SECONDS),
                            wrk.perSecond(nginx.port(), pages, gzip, SECONDS)));
        }
        rounds.sort(Comparator.comparingDouble(Round::share));
        Round middle = rounds.get(ROUNDS / 2);
        return Figure.beside(middle.theirs(), SHARE_OF_NGINX, what, middle.ours(), "trang/giây")
                .noting(
                        "thước đo: nginx, cùng byte, luân phiên %d lượt (%s)"
                                .formatted(ROUNDS, shares(rounds)));
    }

    private static String shares(List<Round> rounds) {
        return rounds.stream()
                .map(round -> "%.2f".formatted(round.share()))
                .collect(Collectors.joining(" "));
    }

    private record Round(double ours, double theirs) {

        double share() {
            return ours / theirs;
        }
    }
}
