package vn.caunoi.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.caunoi.Clerk;

/** Citizens look their dossiers up among ten million, one after the other, each another one. */
final class LookupRow implements Row {

    private static final double SLOWEST_MILLIS = 30;
    private static final int WARM_UP = 200;
    private static final int LOOKS = 1_000;

    private final ManyDossiers dossiers;

    LookupRow(ManyDossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public List<Figure> measure(Workshop workshop) throws CannotMeasure {
        Path data = dossiers.in(workshop);
        try (var node = workshop.serve(data);
                var database = new Database(data)) {
            var random = new Random(7);
            Clerk citizen = Clerk.stranger(node.port());
            List<Double> millis = new ArrayList<>();
            for (int i = 0; i < WARM_UP + LOOKS; i++) {
                long number = 1 + random.nextLong(dossiers.howMany());
                double took = look(citizen, database, number);
                if (i >= WARM_UP) {
                    millis.add(took);
                }
            }
            return List.of(
                    Figure.atMost(
                                    SLOWEST_MILLIS,
                                    "công dân tra cứu một hồ sơ, p95",
                                    share(millis, 0.95),
                                    "ms")
                            .noting(
                                    "%,d hồ sơ, trung vị %.1f ms"
                                            .formatted(dossiers.howMany(), share(millis, 0.5))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double look(Clerk citizen, Database database, long number) throws SQLException {
        String code =
                database.single(
                        "select code from dossiers.dossier where id = ?",
                        ManyDossiers.FIRST + number);
        Map<String, String> facts = Map.of("ma", code, "bon-so", "%04d".formatted(number % 10_000));
        long before = System.nanoTime();
        Clerk.Answer answer = citizen.send("/tra-cuu", facts);
        double took = (System.nanoTime() - before) / 1e6;
        if (answer.status() != 200 || !answer.text().contains(code)) {
            throw new IllegalStateException(code + ": " + answer.status());
        }
        return took;
    }

    private static double share(List<Double> millis, double share) {
        Collections.sort(millis);
        return millis.get((int) (millis.size() * share));
    }
}
