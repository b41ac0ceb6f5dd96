package vn.caunoi.cells;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.spreadsheets.Line;
import vn.caunoi.spreadsheets.Mapping;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.spreadsheets.Table;
import vn.caunoi.spreadsheets.Unreadable;

/**
 * A list of members that somebody brings (bảng danh sách được nhập): each row is judged as the form
 * for one member is. It is taken whole or not at all.
 */
final class MemberTable {

    private static final int MOST_ROWS = 1_000;

    private final MemberForm.Ground ground;
    private final Set<String> known;
    private final List<Entrant> entrants = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    private MemberTable(MemberForm.Ground ground) {
        this.ground = ground;
        this.known = new HashSet<>(ground.known());
    }

    static MemberTable read(byte[] content, String name, MemberForm.Ground ground) {
        var table = new MemberTable(ground);
        withFile(content, path -> table.read(path, name));
        return table;
    }

    /** Lets somebody read the content as a file, which is gone afterwards. */
    static void withFile(byte[] content, Consumer<Path> reading) {
        try {
            Path path = Files.createTempFile("dang-vien", "");
            try {
                Files.write(path, content);
                reading.accept(path);
            } finally {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who may come onto the list, in the order of the rows. */
    List<Entrant> entrants() {
        return List.copyOf(entrants);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The same rows as text, to be sent again with the confirmation. */
    String text() {
        return rows.stream()
                .map(
                        row ->
                                row.stream()
                                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                                        .collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void read(Path path, String name) {
        try (Table table = Table.open(path, name)) {
            List<String> header = table.header();
            rows.add(header);
            Mapping mapping = Mapping.guess(header, MemberColumn.names());
            Stream.of(MemberColumn.values())
                    .filter(MemberColumn::isNeeded)
                    .filter(column -> mapping.column(column.field()).isEmpty())
                    .map(column -> "Thiếu cột “%s”.".formatted(column.heading()))
                    .map(Problem::ofFile)
                    .forEach(problems::add);
            if (problems.isEmpty()) {
                readRows(table, mapping);
            }
        } catch (Unreadable unreadable) {
            problems.add(Problem.ofFile(unreadable.sentence()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readRows(Table table, Mapping mapping) throws Unreadable {
        Optional<Line> line = table.next();
        for (int count = 0; line.isPresent() && count < MOST_ROWS; count++) {
            rows.add(line.get().cells());
            read(line.get(), table.header(), mapping);
            line = table.next();
        }
        if (line.isPresent()) {
            problems.add(Problem.ofFile("Tệp có hơn 1.000 hàng; một chi bộ không lớn như vậy."));
        } else if (rows.size() == 1) {
            problems.add(Problem.ofFile("Tệp không có hàng nào dưới hàng tiêu đề."));
        }
    }

    private void read(Line line, List<String> header, Mapping mapping) {
        Map<String, String> typed = new HashMap<>();
        typed.put(MemberForm.WAY, ContactWay.PAPER.name());
        for (MemberColumn column : MemberColumn.values()) {
            int at = mapping.at(column.field(), header);
            if (at >= 0 && !line.at(at).isEmpty()) {
                typed.put(column.field(), column.meant(line.at(at)));
            }
        }
        MemberForm form =
                MemberForm.typed(
                        typed, true, new MemberForm.Ground(ground.today(), known, List.of()));
        form.mistakes()
                .forEach(
                        (field, mistake) ->
                                problems.add(problem(line, header, mapping, field, mistake)));
        if (!form.wrong()) {
            Entrant entrant = form.entrant();
            known.add(entrant.who().name() + " " + entrant.who().birthYear());
            entrants.add(entrant);
        }
    }

    private static Problem problem(
            Line line, List<String> header, Mapping mapping, String field, String mistake) {
        String heading = mapping.column(field).orElse("");
        int at = header.indexOf(heading);
        return new Problem(line.number(), heading, at < 0 ? "" : line.at(at), mistake);
    }
}
