package vn.caunoi.bench;

import java.util.List;
import vn.caunoi.dossiers.life.Crashes;

/** Two hundred power cuts while officers work on dossiers; measured only when it is named. */
final class DossierCrashRow implements Row {

    private static final int KILLS = 200;

    @Override
    public List<Figure> measure(Workshop workshop) {
        List<String> losses = Crashes.survive(KILLS);
        return List.of(
                Figure.atMost(
                                0,
                                KILLS + " lần kill -9 khi đang giải quyết hồ sơ",
                                losses.size(),
                                "mất")
                        .noting(losses.isEmpty() ? "" : losses.getFirst()));
    }
}
