package vn.caunoi.meetings.notice;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.CellRight;
import vn.caunoi.cells.Member;
import vn.caunoi.cells.MemberId;
import vn.caunoi.meetings.MeetingState;
import vn.caunoi.meetings.plan.MeetingBlock;
import vn.caunoi.web.components.Field;

/** Whether one comes; how many will; and for those who prepare, who asks leave. */
@Component
class RepliesBlock implements MeetingBlock {

    private final Replies replies;
    private final Recipients recipients;
    private final TemplateEngine templates;

    RepliesBlock(Replies replies, Recipients recipients, TemplateEngine templates) {
        this.replies = replies;
        this.recipients = recipients;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public @Nullable Content on(Shown shown) {
        if (shown.meeting().state() != MeetingState.CONVENED) {
            return null;
        }
        Map<MemberId, Optional<Absence>> given = replies.of(shown.meeting().id());
        Recipients.Told told = recipients.of(shown.meeting());
        Optional<Member> self = told.member(shown.officer());
        var model = new HashMap<String, Object>();
        model.put("shown", shown);
        model.put("coming", given.values().stream().filter(Optional::isEmpty).count());
        model.put("absent", given.values().stream().filter(Optional::isPresent).count());
        model.put("silent", told.members().size() - given.size());
        model.put("asked", self.isPresent());
        model.put("reply", field(self, given));
        model.put("names", names(shown, told.members(), given));
        return output -> templates.render("meetings/notice/repliesBlock.jte", model, output);
    }

    private static Field field(Optional<Member> self, Map<MemberId, Optional<Absence>> given) {
        return Field.of("du-hop", "Đồng chí có dự được không?")
                .holding(self.map(member -> ReplyForm.chosen(given, member.id())).orElse(""));
    }

    /** Who asks leave and why, for those who prepare the meeting alone. */
    private static List<String> names(
            Shown shown, List<Member> members, Map<MemberId, Optional<Absence>> given) {
        return shown.officer().may(CellRight.PREPARE, shown.cell().unit().value())
                ? members.stream()
                        .filter(
                                member ->
                                        given.getOrDefault(member.id(), Optional.empty())
                                                .isPresent())
                        .map(
                                member ->
                                        member.name()
                                                + ": "
                                                + given.getOrDefault(member.id(), Optional.empty())
                                                        .map(Absence::label)
                                                        .orElse(""))
                        .toList()
                : List.of();
    }
}
