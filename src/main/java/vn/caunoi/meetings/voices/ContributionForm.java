package vn.caunoi.meetings.voices;

import java.util.ArrayList;
import java.util.List;
import vn.caunoi.meetings.Item;
import vn.caunoi.meetings.plan.Typed;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/** What is typed to contribute to an item. Its text is kept nowhere else: it may be unsigned. */
record ContributionForm(Field item, Field text, Field signature) {

    static final int LONGEST = 2_000;

    private static final String WITH_NAME = "co";
    private static final String WITHOUT = "khong";

    static ContributionForm blank() {
        return of("", "", "");
    }

    static ContributionForm of(Typed typed, List<Item> items) {
        ContributionForm form =
                of(
                        typed.text("cho-noi-dung"),
                        typed.text("y-kien-khong-ten"),
                        typed.text("ghi-ten"));
        boolean known =
                items.stream().anyMatch(one -> Long.toString(one.id()).equals(form.item.value()));
        int length = form.text.value().length();
        boolean chosen =
                form.signature.value().equals(WITH_NAME) || form.signature.value().equals(WITHOUT);
        return new ContributionForm(
                form.item.mistaken(known ? null : "Hãy chọn nội dung góp ý."),
                form.text.mistaken(
                        length == 0 || length > LONGEST
                                ? "Hãy viết ý kiến, nhiều nhất 2.000 ký tự."
                                : null),
                form.signature.mistaken(chosen ? null : "Hãy chọn ghi tên hay không ghi tên."));
    }

    List<Field> fields() {
        return List.of(item, text, signature);
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    boolean signed() {
        return signature.value().equals(WITH_NAME);
    }

    long chosenItem() {
        return Long.parseLong(item.value());
    }

    static List<Choice> items(List<Item> items) {
        var choices = new ArrayList<Choice>();
        choices.add(Choice.of("", "Hãy chọn"));
        items.forEach(
                one ->
                        choices.add(
                                Choice.of(
                                        Long.toString(one.id()),
                                        one.position() + ". " + one.question())));
        return choices;
    }

    static List<Choice> signatures() {
        return List.of(
                new Choice(
                        WITH_NAME, "Ghi tên tôi", "Người chuẩn bị thấy tên; tên bị xóa khi bế mạc"),
                new Choice(
                        WITHOUT,
                        "Không ghi tên",
                        "Không lưu ai viết, viết lúc nào; gửi rồi không rút lại được"));
    }

    private static ContributionForm of(String item, String text, String signature) {
        return new ContributionForm(
                Field.of("cho-noi-dung", "Góp ý cho nội dung").holding(item),
                Field.of("y-kien-khong-ten", "Ý kiến").holding(text),
                Field.of("ghi-ten", "Ghi tên").holding(signature));
    }
}
