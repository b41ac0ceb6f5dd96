package vn.caunoi.bench;

import java.util.List;
import vn.caunoi.dossiers.life.Crashes;

/** As many power cuts while officers work on dossiers; measured only when it is named. */
final class DossierCrashRow implements Row {

    @Override
    public List<Figure> measure(Workshop workshop) {
        int kills = CrashRow.kills();
        return List.of(CrashRow.figure(kills, "đang giải quyết hồ sơ", Crashes.survive(kills)));
    }
}
