package vn.caunoi.resolutions.points;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.law.Mark;
import vn.caunoi.program.CannotStart;

/** Reads a form and says of everything wrong in it what it is. */
final class FormReader {

    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private record Written(
            String code,
            String name,
            String source,
            @Nullable String article,
            String from,
            @Nullable String until,
            String mark,
            @Nullable String note,
            List<WrittenGroup> groups) {}

    private record WrittenGroup(String name, int points, List<WrittenCriterion> criteria) {}

    /** One of counted, banded and shows names a fact, or none of them. */
    private record WrittenCriterion(
            String code,
            String name,
            int points,
            @Nullable String counted,
            @Nullable String banded,
            @Nullable String shows,
            @Nullable List<Way.Band> bands,
            @Nullable String when,
            @Nullable String note) {}

    private final String file;
    private final List<String> complaints = new ArrayList<>();

    private FormReader(String file) {
        this.file = file;
    }

    static Form read(String file, String yaml) {
        var reader = new FormReader(file);
        try {
            Object fields = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            Form form = reader.form(STRICT.convertValue(fields, Written.class));
            reader.check(form);
            return form;
        } catch (JacksonException | YAMLException | DateTimeException wrong) {
            throw new CannotStart("mẫu chấm điểm %s: %s".formatted(file, wrong.getMessage()));
        }
    }

    private Form form(Written written) {
        @Nullable String until = written.until();
        return new Form(
                written.code(),
                written.name(),
                written.source(),
                or(written.article()),
                LocalDate.parse(written.from()),
                until == null ? null : LocalDate.parse(until),
                Mark.read(written.mark()).orElseGet(() -> unknown(written.mark(), Mark.UNCHECKED)),
                or(written.note()),
                written.groups().stream().map(this::group).toList());
    }

    private Form.Group group(WrittenGroup written) {
        return new Form.Group(
                written.name(),
                written.points(),
                written.criteria().stream().map(this::criterion).toList());
    }

    private Criterion criterion(WrittenCriterion written) {
        String when = or(written.when());
        return new Criterion(
                written.code(),
                written.name(),
                written.points(),
                way(written),
                Criterion.When.ofCode(when).orElseGet(() -> unknown(when, Criterion.When.ALWAYS)),
                or(written.note()));
    }

    private Way way(WrittenCriterion written) {
        List<String> facts =
                Stream.of(written.counted(), written.banded(), written.shows())
                        .filter(Objects::nonNull)
                        .toList();
        if (facts.size() > 1) {
            complaints.add("“%s” có hai cách tính".formatted(written.code()));
        }
        if (facts.isEmpty()) {
            return new Way.Judged(null);
        }
        String code = facts.getFirst();
        Fact fact = Fact.ofCode(code).orElseGet(() -> unknown(code, Fact.LENGTH));
        if (written.banded() != null) {
            List<Way.Band> bands = written.bands();
            return new Way.Banded(fact, bands == null ? List.of() : bands);
        }
        return written.counted() == null ? new Way.Judged(fact) : new Way.Counted(fact);
    }

    private <T> T unknown(String word, T instead) {
        complaints.add("không có “%s”".formatted(word));
        return instead;
    }

    private void check(Form form) {
        for (boolean thematic : new boolean[] {true, false}) {
            checkSums(form.groups(thematic));
        }
        var codes = new HashSet<String>();
        for (Form.Group group : form.groups()) {
            for (Criterion criterion : group.criteria()) {
                if (!codes.add(criterion.code())) {
                    complaints.add("“%s” đứng hai lần".formatted(criterion.code()));
                }
                if (criterion.way() instanceof Way.Banded(Fact _, List<Way.Band> bands)) {
                    checkBands(criterion, bands);
                }
            }
        }
        if (!complaints.isEmpty()) {
            throw new CannotStart(
                    "mẫu chấm điểm %s có lỗi:\n  %s"
                            .formatted(file, String.join("\n  ", complaints)));
        }
    }

    private void checkSums(List<Form.Group> groups) {
        for (Form.Group group : groups) {
            if (group.sum() != group.points()) {
                complaints.add(
                        "nhóm “%s”: các tiêu chí cộng lại %d, nhóm ghi %d"
                                .formatted(group.name(), group.sum(), group.points()));
            }
        }
        int sum = groups.stream().mapToInt(Form.Group::points).sum();
        if (sum != Form.FULL) {
            complaints.add("các nhóm cộng lại %d, phải là %d".formatted(sum, Form.FULL));
        }
    }

    /** Bands go down to 0 without a gap, and more never earns less. */
    private void checkBands(Criterion criterion, List<Way.Band> bands) {
        boolean fits =
                !bands.isEmpty()
                        && bands.getFirst().points() == criterion.points()
                        && bands.getLast().from() == 0;
        for (int each = 1; each < bands.size(); each++) {
            Way.Band above = bands.get(each - 1);
            fits &= bands.get(each).from() < above.from();
            fits &= bands.get(each).points() <= above.points();
        }
        if (!fits) {
            complaints.add(
                    "“%s”: các mức phải đi từ điểm cao nhất xuống đến 0%%"
                            .formatted(criterion.code()));
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
