package vn.caunoi.statistics.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.caunoi.procedures.Channel;
import vn.caunoi.statistics.Profile;
import vn.caunoi.statistics.Side;
import vn.caunoi.web.components.Choice;

/** What the reader may choose from (các lựa chọn) on the form above the figures. */
@Component
class Chooser {

    private static final Choice ANY_FIELD = Choice.of("", "Mọi lĩnh vực");
    private static final Choice ANY_CHANNEL = Choice.of("", "Mọi hình thức");

    private final Reckoning reckoning;
    private final Names names;

    Chooser(Reckoning reckoning, Names names) {
        this.reckoning = reckoning;
        this.names = names;
    }

    record Choices(
            List<Choice> units,
            List<Choice> sides,
            List<Choice> fields,
            List<Choice> channels,
            List<Choice> profiles) {}

    Choices choices(Inquiry inquiry, Jurisdiction jurisdiction) {
        return new Choices(
                units(jurisdiction),
                Arrays.stream(Side.values())
                        .map(one -> Choice.of(one.code(), one.label()))
                        .toList(),
                fields(inquiry),
                Stream.concat(
                                Stream.of(ANY_CHANNEL),
                                Arrays.stream(Channel.values())
                                        .map(
                                                one ->
                                                        Choice.of(
                                                                Integer.toString(one.number()),
                                                                one.label())))
                        .toList(),
                Stream.of(Profile.values())
                        .map(one -> Choice.of(one.code(), one.label()))
                        .toList());
    }

    private List<Choice> units(Jurisdiction jurisdiction) {
        var whole =
                Choice.of(
                        Long.toString(jurisdiction.unit().value()),
                        jurisdiction.parts().isEmpty()
                                ? jurisdiction.name()
                                : jurisdiction.name() + " và các đơn vị trực thuộc");
        return Stream.concat(
                        Stream.of(whole),
                        jurisdiction.parts().stream()
                                .map(one -> Choice.of(Long.toString(one.value()), names.unit(one)))
                                .sorted(Comparator.comparing(Choice::label, Names.ORDER)))
                .toList();
    }

    /** What was asked stays among them, even when nothing else can be told. */
    private List<Choice> fields(Inquiry inquiry) {
        String typed = inquiry.typed().get(Part.FIELD);
        List<String> asked = typed == null ? List.of() : List.of(typed);
        List<String> known = inquiry.isWrong() ? asked : reckoning.fields(inquiry);
        return Stream.concat(
                        Stream.of(ANY_FIELD), known.stream().map(name -> Choice.of(name, name)))
                .toList();
    }
}
