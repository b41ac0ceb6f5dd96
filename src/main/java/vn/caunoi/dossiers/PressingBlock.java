package vn.caunoi.dossiers;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Formats;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Task;
import vn.caunoi.web.components.Tone;

/** Warns on the desk of dossiers that are overdue or due soon (hồ sơ quá hạn, sắp đến hạn). */
@Component
class PressingBlock implements DeskBlock {

    private final Sites sites;
    private final DossierList list;
    private final TemplateEngine templates;

    PressingBlock(Sites sites, DossierList list, TemplateEngine templates) {
        this.sites = sites;
        this.list = list;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        if (!officer.may(CounterRight.READ)) {
            return null;
        }
        List<Site> own =
                sites.all().stream()
                        .filter(site -> officer.may(CounterRight.READ, site.unit().value()))
                        .toList();
        List<Task> tasks = new ArrayList<>();
        own.forEach(site -> add(tasks, site, own.size() > 1 ? " – " + site.bodyName() : ""));
        return tasks.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "web/components/taskBlock.jte",
                                Map.of("title", "Hồ sơ cần để ý", "tasks", tasks),
                                output);
    }

    private void add(List<Task> tasks, Site site, String whose) {
        DossierList.Pressing pressing = list.pressing(site.unit());
        String address = DossierController.address(site.unit());
        if (pressing.overdue() > 0) {
            tasks.add(
                    new Task(
                            "Đang quá hạn" + whose,
                            address + "?han=qua-han",
                            Formats.number(pressing.overdue()) + " hồ sơ",
                            Tone.BAD));
        }
        if (pressing.soon() > 0) {
            tasks.add(
                    new Task(
                            "Sắp đến hạn" + whose,
                            address + "?han=sap-den",
                            Formats.number(pressing.soon()) + " hồ sơ",
                            Tone.WARN));
        }
    }
}
