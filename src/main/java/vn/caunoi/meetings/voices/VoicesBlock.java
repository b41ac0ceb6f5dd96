package vn.caunoi.meetings.voices;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cells;
import vn.caunoi.identity.PersonId;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.plan.MeetingBlock;

/** How much was written beforehand, and the way there. */
@Component
class VoicesBlock implements MeetingBlock {

    private final Contributions contributions;
    private final Box box;
    private final Cells cells;
    private final TemplateEngine templates;

    VoicesBlock(Contributions contributions, Box box, Cells cells, TemplateEngine templates) {
        this.contributions = contributions;
        this.box = box;
        this.cells = cells;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public @Nullable Content on(Shown shown) {
        int count = contributions.of(shown.meeting().id()).size();
        int opened = box.opened(shown.meeting().id()).size();
        boolean isConvened = shown.meeting().state() == MeetingState.CONVENED;
        boolean writes = isConvened && isMember(shown);
        return count + opened == 0 && !isConvened
                ? null
                : output ->
                        templates.render(
                                "meetings/voices/voicesBlock.jte",
                                Map.of(
                                        "meeting", shown.meeting(),
                                        "count", count,
                                        "opened", opened,
                                        "writes", writes),
                                output);
    }

    private boolean isMember(Shown shown) {
        var account = new PersonId(shown.officer().id());
        return cells.withAccount(shown.cell().unit(), account, shown.meeting().day()).isPresent();
    }
}
