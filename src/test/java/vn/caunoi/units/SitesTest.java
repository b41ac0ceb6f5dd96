package vn.caunoi.units;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.caunoi.RoomTest;
import vn.caunoi.web.UnknownHost;

@RoomTest
class SitesTest {

    @Autowired Sites sites;

    @Test
    void nobodyAnswersWhileThereIsNoSite() {
        assertThatThrownBy(() -> sites.of("example.vn")).isInstanceOf(UnknownHost.class);
    }
}
