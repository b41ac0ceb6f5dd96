package vn.caunoi.procedures.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.caunoi.web.components.Field;

/**
 * The form of a procedure (biểu mẫu thủ tục): what is in each part and what is wrong there.
 *
 * @param newest which revision the officer saw as the newest one; 0 for none
 */
record ProcedureForm(Proposal proposal, long newest) {

    static final String NEWEST = "ban";

    /** What the button asked for that was pressed. */
    static final String DEED = "viec";

    static final String COMPARE = "so-sanh";
    static final String MORE = "them-dong";

    static ProcedureForm of(Draft draft, long newest) {
        return new ProcedureForm(new Proposal(draft, List.of(), null), newest);
    }

    /** What somebody typed. */
    static Draft typed(MultiValueMap<String, String> form) {
        return Draft.of(
                item -> Objects.requireNonNullElse(form.getFirst(item.code()), ""),
                item -> Grid.typed(item, form));
    }

    static long newest(MultiValueMap<String, String> form) {
        String number = Objects.requireNonNullElse(form.getFirst(NEWEST), "");
        return number.matches("[0-9]{1,18}") ? Long.parseLong(number) : 0;
    }

    Field field(Item item) {
        Field field = Field.of(item.code(), item.label()).holding(proposal.draft().text(item));
        return field.hinting(item.hint().isEmpty() ? null : item.hint())
                .mistaken(proposal.mistake(item));
    }

    Grid grid(Item item) {
        return Grid.of(item, proposal.draft().rows(item), proposal.mistake(item));
    }

    List<Field> all() {
        return Arrays.stream(Item.values())
                .map(item -> item.kind() == Item.Kind.TABLE ? grid(item).field() : field(item))
                .toList();
    }

    boolean wrong() {
        return Stream.of(Item.values()).anyMatch(item -> proposal.mistake(item) != null);
    }
}
