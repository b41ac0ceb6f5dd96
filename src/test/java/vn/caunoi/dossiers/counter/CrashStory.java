package vn.caunoi.dossiers.counter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A power cut while counters issue receipts loses no receipt and no number. */
class CrashStory {

    private static final int KILLS = 10;

    @Test
    void tenPowerCutsLoseNoReceiptAndNoNumber() {
        assertThat(Crashes.survive(KILLS)).isEmpty();
    }
}
