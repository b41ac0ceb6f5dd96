package vn.caunoi.meetings.notice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.caunoi.cells.MemberId;
import vn.caunoi.web.components.Choice;

/**
 * An answer as it was sent: one of the choices.
 *
 * @param absence null for coming
 */
record ReplyForm(@Nullable Absence absence) {

    private static final String COMING = "du";

    /** Empty for what is none of the choices. */
    static Optional<ReplyForm> of(String typed) {
        return typed.equals(COMING)
                ? Optional.of(new ReplyForm(null))
                : Absence.ofCode(typed).map(ReplyForm::new);
    }

    static List<Choice> choices() {
        return Stream.concat(
                        Stream.of(Choice.of(COMING, "Tôi sẽ dự")),
                        Arrays.stream(Absence.values())
                                .map(why -> Choice.of(why.code(), "Tôi xin vắng: " + why.label())))
                .toList();
    }

    /** Which choice a member's answer was; empty for none yet. */
    static String chosen(Map<MemberId, Optional<Absence>> given, MemberId member) {
        Optional<Absence> answer = given.get(member);
        return answer == null ? "" : answer.map(Absence::code).orElse(COMING);
    }
}
