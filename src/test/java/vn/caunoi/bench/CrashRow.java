package vn.caunoi.bench;

import java.util.List;
import java.util.Optional;
import vn.caunoi.publishing.writing.Crashes;

/**
 * Two hundred power cuts while people work; measured only when it is named. {@code
 * CAUNOI_BENCH_KILLS} makes them fewer for a quick try.
 */
final class CrashRow implements Row {

    @Override
    public List<Figure> measure(Workshop workshop) {
        int kills = kills();
        return List.of(
                figure(kills, "đang soạn và đăng bài", Crashes.survive(kills)),
                figure(
                        kills,
                        "đang cấp giấy tiếp nhận",
                        vn.caunoi.dossiers.counter.Crashes.survive(kills)));
    }

    static int kills() {
        return Optional.ofNullable(System.getenv("CAUNOI_BENCH_KILLS"))
                .map(Integer::parseInt)
                .orElse(200);
    }

    static Figure figure(int kills, String work, List<String> losses) {
        return Figure.atMost(0, kills + " lần kill -9 khi " + work, losses.size(), "mất")
                .noting(losses.isEmpty() ? "" : losses.getFirst());
    }
}
