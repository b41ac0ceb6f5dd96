package vn.caunoi.meetings.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.caunoi.cells.Cell;
import vn.caunoi.law.Law;
import vn.caunoi.law.Rule;
import vn.caunoi.meetings.AgendaSource.Suggestion;
import vn.caunoi.meetings.ItemKind;
import vn.caunoi.meetings.Meeting;
import vn.caunoi.meetings.MeetingKind;
import vn.caunoi.meetings.NewItem;

/** What lies ready while an agenda is written: templates, topics, suggestions, the time it has. */
@Component
class AgendaDesk {

    private static final Pattern NUMBERED = Pattern.compile("(len|xuong|bo)-([0-9]{1,3})");
    private static final int MINUTES_A_QUESTION = 15;

    private final AgendaTemplates templates;
    private final Topics topics;
    private final Law law;

    AgendaDesk(AgendaTemplates templates, Topics topics, Law law) {
        this.templates = templates;
        this.topics = topics;
        this.law = law;
    }

    /** The agenda after a button other than the one that keeps it. */
    AgendaForm after(
            String deed,
            AgendaForm form,
            Meeting meeting,
            Cell cell,
            List<Suggestion> suggestions) {
        Matcher numbered = NUMBERED.matcher(deed);
        if (numbered.matches()) {
            int number = Integer.parseInt(numbered.group(2));
            return switch (numbered.group(1)) {
                case "len" -> form.up(number);
                case "xuong" -> form.down(number);
                default -> form.without(number);
            };
        }
        return switch (deed) {
            case "them" -> form.withBlank();
            case "mau" -> form.with(templates.agenda(meeting.kind(), cell.kind()));
            default -> added(deed, form, suggestions);
        };
    }

    /** A suggestion or the questions of a topic. */
    private AgendaForm added(String deed, AgendaForm form, List<Suggestion> suggestions) {
        AgendaForm more =
                topics.named(deed.replaceFirst("^chuyen-de:", ""))
                        .map(topic -> form.with(questions(topic)))
                        .orElse(form);
        for (Suggestion one : suggestions) {
            if (("goi-y:" + one.source()).equals(deed)) {
                more = one.first() ? more.opening(item(one)) : more.with(List.of(item(one)));
            }
        }
        return more;
    }

    Budget budget(Meeting meeting, AgendaForm form) {
        return new Budget(form.minutes(), meeting.minutes(), least(meeting).orElse(null));
    }

    /** Topics that suit the cell, for a meeting that wants one. */
    List<Topics.Topic> topics(Meeting meeting, Cell cell) {
        return meeting.kind().isThematic() ? topics.of(cell.kind()) : List.of();
    }

    private Optional<Rule> least(Meeting meeting) {
        if (!meeting.kind().isRegular()) {
            return Optional.empty();
        }
        String key =
                meeting.kind() == MeetingKind.COMBINED
                        ? "sinh-hoat.thoi-luong.ket-hop"
                        : "sinh-hoat.thoi-luong";
        return law.find(key, meeting.day(), meeting.cell());
    }

    private static NewItem item(Suggestion suggestion) {
        return new NewItem(
                null,
                suggestion.question(),
                suggestion.kind(),
                "",
                suggestion.minutes(),
                null,
                suggestion.source());
    }

    static List<NewItem> questions(Topics.Topic topic) {
        return topic.questions().stream()
                .map(
                        question ->
                                new NewItem(
                                        null,
                                        question,
                                        ItemKind.DISCUSSION,
                                        "",
                                        MINUTES_A_QUESTION,
                                        null,
                                        "chuyen-de:" + topic.code()))
                .toList();
    }
}
