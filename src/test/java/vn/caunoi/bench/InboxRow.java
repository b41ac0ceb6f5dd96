package vn.caunoi.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.caunoi.Clerk;

/** An officer looks through the inbox of a commune among ten million dossiers. */
final class InboxRow implements Row {

    private static final double SLOWEST_MILLIS = 100;
    private static final int WARM_UP = 10;
    private static final int LOOKS = 60;
    private static final List<String> ASKED =
            List.of(
                    "",
                    "?cua=nhom",
                    "?xem=hom-nay",
                    "?xem=qua-han&cua=nhom",
                    "?xem=dung-im&cua=nhom&trang=3",
                    "?xem=chua-co-nguoi-giu",
                    "H23.38.45-260715",
                    "nguyen van so 1160",
                    "0900 011 600");

    private final ManyDossiers dossiers;

    InboxRow(ManyDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path data = dossiers.in(workshop);
        try (var node = workshop.serve(data);
                var database = new Database(data)) {
            Clerk clerk = Clerk.signedIn(node.port(), "motcua");
            String inbox =
                    "/mot-cua/"
                            + database.single(
                                    "select unit from units.site where host = ?",
                                    ManyDossiers.COMMUNE);
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < (WARM_UP + LOOKS) * ASKED.size(); i++) {
                double took = look(clerk, inbox, ASKED.get(i % ASKED.size()));
                if (i >= WARM_UP * ASKED.size()) {
                    millis.add(took);
                }
            }
            return List.of(
                    Figure.atMost(
                                    SLOWEST_MILLIS,
                                    "hộp việc của một cán bộ, mọi ngăn, p95",
                                    share(millis, 0.95),
                                    "ms")
                            .noting(
                                    "%,d hồ sơ, trung vị %.1f ms"
                                            .formatted(dossiers.howMany(), share(millis, 0.5))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A page by its address, or what a search for these words leads to. */
    private static double look(Clerk clerk, String inbox, String asked) {
        long before = System.nanoTime();
        Clerk.Answer answer =
                clerk.read(
                        asked.isEmpty() || asked.startsWith("?")
                                ? inbox + asked
                                : clerk.send(inbox + "/tim", Map.of("q", asked)).location());
        double took = (System.nanoTime() - before) / 1e6;
        if (answer.status() != 200) {
            throw new IllegalStateException(asked + ": " + answer.status());
        }
        return took;
    }

    private static double share(List<Double> millis, double share) {
        Collections.sort(millis);
        return millis.get((int) (millis.size() * share));
    }
}
