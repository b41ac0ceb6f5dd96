package vn.caunoi.resolutions.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the other side, where there is one. */
@Component
class ExchangeMenu implements OfficeMenu {

    private final RunningRooms rooms;

    ExchangeMenu(RunningRooms rooms) {
        this.rooms = rooms;
    }

    @Override
    public int order() {
        return 109;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return rooms.areApart() && officer.mayEverywhere(ExchangeRight.EXCHANGE)
                ? List.of(new Link("Bên kia", OtherSideController.ADDRESS))
                : List.of();
    }
}
