package vn.caunoi.bench;

import java.util.List;

/** The program and nginx with the same pages, taking turns, so that both see the same machine. */
final class Duel {

    private static final double SHARE_OF_NGINX = 0.85;
    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;
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

    private Figure rounds(Wrk wrk, Nginx nginx, String what, boolean gzip) {
        double[] ours = new double[ROUNDS];
        double[] theirs = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            ours[i] = wrk.perSecond(node.port(), pages, gzip, SECONDS);
            theirs[i] = wrk.perSecond(nginx.port(), pages, gzip, SECONDS);
        }
        return Figure.beside(
                        Wrk.median(theirs), SHARE_OF_NGINX, what, Wrk.median(ours), "trang/giây")
                .noting("thước đo: nginx, cùng byte, luân phiên %d lượt".formatted(ROUNDS));
    }
}
