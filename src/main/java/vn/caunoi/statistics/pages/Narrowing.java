package vn.caunoi.statistics.pages;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.statistics.Breakdown;
import vn.caunoi.statistics.Question;

/**
 * One way in which a question is about a part only (điều kiện thu hẹp).
 *
 * @param by what the part is a part by
 * @param whole the question without it
 * @param code of the part
 */
record Narrowing(Breakdown by, Question whole, String code) {

    /** All of a question. */
    static List<Narrowing> of(Question question) {
        var all = new ArrayList<Narrowing>();
        if (question.field() != null) {
            Question whole = question.inField(null).ofProcedure(null);
            all.add(new Narrowing(Breakdown.FIELD, whole, question.field()));
        }
        if (question.procedure() != null) {
            Question whole = question.ofProcedure(null);
            all.add(new Narrowing(Breakdown.PROCEDURE, whole, question.procedure()));
        }
        if (question.channel() != null) {
            String number = Integer.toString(question.channel().number());
            all.add(new Narrowing(Breakdown.CHANNEL, question.by(null), number));
        }
        return List.copyOf(all);
    }
}
