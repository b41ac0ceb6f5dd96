package vn.caunoi.notifications;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.web.Link;
import vn.caunoi.web.OfficeMenu;
import vn.caunoi.web.Officer;

/** The way to the letters. */
@Component
class LettersMenu implements OfficeMenu {

    @Override
    public int order() {
        return 150;
    }

    @Override
    public List<Link> menu(Officer officer) {
        return officer.may(NotificationRight.SEE_LETTERS)
                ? List.of(new Link("Hộp thư đi", TrayController.ADDRESS))
                : List.of();
    }
}
