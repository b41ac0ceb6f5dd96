package vn.caunoi.dossiers.life;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A power cut while officers work on dossiers loses no act that was acknowledged. */
class CrashStory {

    private static final int KILLS = 10;

    @Test
    void tenPowerCutsLoseNoAct() {
        assertThat(Crashes.survive(KILLS)).isEmpty();
    }
}
