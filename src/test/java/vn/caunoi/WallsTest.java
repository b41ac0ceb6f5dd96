package vn.caunoi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class WallsTest {

    @Test
    void roomsKeepToTheirAllowedDependencies() {
        ApplicationModules.of(Caunoi.class).verify();
    }
}
