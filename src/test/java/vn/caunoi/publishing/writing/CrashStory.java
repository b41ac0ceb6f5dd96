package vn.caunoi.publishing.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A power cut while people save, upload and publish loses nothing that was acknowledged. */
class CrashStory {

    private static final int KILLS = 10;

    @Test
    void tenPowerCutsLoseNothing() {
        assertThat(Crashes.survive(KILLS)).isEmpty();
    }
}
