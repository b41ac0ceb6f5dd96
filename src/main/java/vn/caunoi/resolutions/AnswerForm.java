package vn.caunoi.resolutions;

import java.util.List;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is typed to answer a question, or to say why it has no answer (phiếu trả lời). */
record AnswerForm(Field kind, Field words) {

    static final int LONGEST = 4_000;

    private static final String ANSWER = "tra-loi";
    private static final String REASON = "ly-do";

    static AnswerForm of(Typed typed) {
        return new AnswerForm(
                typed.field("loai", "Ghi điều gì?"),
                typed.field("loi-dap", "Nội dung").hinting("Cả chi bộ đọc được"));
    }

    static List<Choice> kinds() {
        return List.of(
                Choice.of(ANSWER, "Câu trả lời"),
                new Choice(
                        REASON, "Lý do chưa trả lời được", "Câu hỏi vẫn để mở, kỳ sau nhắc lại"));
    }

    AnswerForm judged() {
        boolean chosen = isAnswer() || kind.value().equals(REASON);
        return new AnswerForm(
                kind.mistaken(
                        chosen ? null : "Hãy chọn: câu trả lời, hoặc lý do chưa trả lời được."),
                words.mistaken(Lengths.mistake(words.value(), LONGEST)));
    }

    boolean isAnswer() {
        return kind.value().equals(ANSWER);
    }

    List<Field> fields() {
        return List.of(kind, words);
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }
}
