package vn.caunoi.meetings;

import java.util.List;
import vn.caunoi.cells.Cell;

/** What other rooms would like a cell to talk about (nguồn gợi ý nội dung). */
public interface AgendaSource {

    List<Suggestion> suggestions(Cell cell);

    /**
     * @param source says where it comes from and stays with the item: "thong-ke:1.000080"
     * @param why the facts in a sentence
     * @param first the meeting opens with it
     */
    record Suggestion(
            String source, String question, ItemKind kind, int minutes, String why, boolean first) {

        public Suggestion(String source, String question, ItemKind kind, int minutes, String why) {
            this(source, question, kind, minutes, why, false);
        }
    }
}
