package vn.caunoi.statistics.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.caunoi.statistics.DossierClass;
import vn.caunoi.statistics.Facts;
import vn.caunoi.statistics.Partition;
import vn.caunoi.statistics.Profile;

/** Who stands before whom, and when nobody may say so. */
class RankingTest {

    @Test
    void unitsWhoseIntervalsMeetHaveNoRank() {
        Ranking ranking =
                ranking(
                        unit("Xã Bắc", 500, 500),
                        unit("Xã Đông", 995, 5),
                        unit("Xã Tây", 60, 40),
                        unit("Xã Nam", 62, 38));
        assertThat(ranking.places())
                .extracting(place -> place.slice().label(), Ranking.Place::rank)
                .containsExactly(
                        tuple("Xã Đông", 1),
                        tuple("Xã Nam", null),
                        tuple("Xã Tây", null),
                        tuple("Xã Bắc", null));
    }

    @Test
    void whoeverStandsClearlyLastHasTheLastRank() {
        Ranking ranking =
                ranking(
                        unit("Xã Đông", 990, 10),
                        unit("Xã Tây", 985, 15),
                        unit("Xã Bắc", 100, 900));
        assertThat(ranking.places()).extracting(Ranking.Place::rank).containsExactly(null, null, 3);
    }

    @Test
    void whoeverHasNothingToReckonStandsLastWithoutRank() {
        Ranking ranking = ranking(unit("Xã Tây", 0, 0), unit("Xã Đông", 100, 0));
        assertThat(ranking.places().getLast().slice().label()).isEqualTo("Xã Tây");
        assertThat(ranking.places().getLast().rank()).isNull();
        assertThat(ranking.places().getLast().between()).isEqualTo("—");
    }

    private static Ranking ranking(Slice... units) {
        return Ranking.of(List.of(units), Profile.ALL_CLASSED);
    }

    private static Slice unit(String name, long inTime, long late) {
        return new Slice(
                name,
                name,
                "/",
                new Partition(
                        inTime + late,
                        0,
                        Map.of(DossierClass.ON_TIME, inTime, DossierClass.LATE, late),
                        0,
                        Facts.NONE));
    }
}
