package vn.caunoi.dossiers.life;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.dossiers.CounterRight;
import vn.caunoi.dossiers.life.Wish.Tab;
import vn.caunoi.identity.PersonId;
import vn.caunoi.units.Sites;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Officer;
import vn.caunoi.web.components.Task;
import vn.caunoi.web.components.Tone;

/** Says on the desk which dossiers wait for this officer (hồ sơ tôi đang giữ). */
@Component
class HandsBlock implements DeskBlock {

    private static final Map<Tab, Tone> TONES =
            Map.of(
                    Tab.OVERDUE, Tone.BAD,
                    Tab.TODAY, Tone.WARN,
                    Tab.SOON, Tone.INFO,
                    Tab.RESULT, Tone.INFO,
                    Tab.UNHELD, Tone.WARN);
    private static final List<Tab> SHOWN =
            List.of(Tab.OVERDUE, Tab.TODAY, Tab.SOON, Tab.RESULT, Tab.UNHELD);

    private final Sites sites;
    private final Inbox inbox;
    private final TemplateEngine templates;

    HandsBlock(Sites sites, Inbox inbox, TemplateEngine templates) {
        this.sites = sites;
        this.inbox = inbox;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        if (!officer.may(CounterRight.HANDLE)) {
            return null;
        }
        List<Task> tasks =
                sites.all().stream()
                        .filter(site -> officer.may(CounterRight.HANDLE, site.unit().value()))
                        .flatMap(site -> tasks(site.unit(), officer))
                        .toList();
        return tasks.isEmpty()
                ? null
                : output ->
                        templates.render(
                                "web/components/taskBlock.jte",
                                Map.of("title", "Hồ sơ tôi đang giữ", "tasks", tasks),
                                output);
    }

    private Stream<Task> tasks(UnitId unit, Officer officer) {
        Inbox.Counts counts = inbox.counts(unit, new PersonId(officer.id()));
        return SHOWN.stream()
                .filter(tab -> counts.of(tab) > 0)
                .map(
                        tab ->
                                new Task(
                                        tab.label(),
                                        Wish.of(tab, false).below(WorkAddress.of(unit), 1),
                                        counts.text(tab) + " hồ sơ",
                                        TONES.getOrDefault(tab, Tone.INFO)));
    }
}
