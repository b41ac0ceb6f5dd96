package vn.caunoi.bench;

import java.util.List;
import vn.caunoi.publishing.writing.Crashes;

/** Two hundred power cuts while people work; measured only when it is named. */
final class CrashRow implements Row {

    private static final int KILLS = 200;

    @Override
    public List<Figure> measure(Workshop workshop) {
        return List.of(
                figure("đang soạn và đăng bài", Crashes.survive(KILLS)),
                figure(
                        "đang cấp giấy tiếp nhận",
                        vn.caunoi.dossiers.counter.Crashes.survive(KILLS)));
    }

    private static Figure figure(String work, List<String> losses) {
        return Figure.atMost(0, KILLS + " lần kill -9 khi " + work, losses.size(), "mất")
                .noting(losses.isEmpty() ? "" : losses.getFirst());
    }
}
