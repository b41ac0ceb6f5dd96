package vn.caunoi.desk;

import gg.jte.Content;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Officer;

/** Shows the desk: the same address for every role. */
@Controller
class DeskController {

    static final String ADDRESS = "/ban-lam-viec";

    private final List<DeskBlock> blocks;

    DeskController(List<DeskBlock> blocks) {
        this.blocks = blocks.stream().sorted(Comparator.comparingInt(DeskBlock::order)).toList();
    }

    @GetMapping(ADDRESS)
    String show(Officer officer, Model model) {
        List<Content> shown =
                blocks.stream().map(block -> block.on(officer)).filter(Objects::nonNull).toList();
        model.addAttribute("blocks", shown);
        return "desk/desk";
    }
}
