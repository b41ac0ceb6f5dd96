package vn.caunoi.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.program.RunningRooms;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;

/** Shows the desk: the same address for every role. */
@Controller
class DeskController {

    static final String ADDRESS = "/ban-lam-viec";

    private static final DateTimeFormatter TODAY =
            DateTimeFormatter.ofPattern("EEEE, 'ngày' d 'tháng' M 'năm' y", Locale.of("vi"));

    private final List<DeskBlock> blocks;
    private final Clock clock;

    DeskController(List<DeskBlock> blocks, RunningRooms rooms, Clock clock) {
        this.blocks =
                rooms.of(blocks).stream()
                        .sorted(Comparator.comparingInt(DeskBlock::order))
                        .toList();
        this.clock = clock;
    }

    @GetMapping(ADDRESS)
    String show(Officer officer, Model model) {
        model.addAttribute("today", today(LocalDate.ofInstant(clock.instant(), Formats.ZONE)));
        model.addAttribute("groups", Group.of(blocks, officer));
        return "desk/desk";
    }

    /** "Thứ Hai, ngày 23 tháng 11 năm 2026". */
    static String today(LocalDate day) {
        return TODAY.format(day);
    }
}
