package vn.caunoi.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.caunoi.calendar.NoticeRow.Column;
import vn.caunoi.calendar.NoticeRow.Head;
import vn.caunoi.spreadsheets.Line;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.spreadsheets.Table;
import vn.caunoi.spreadsheets.Unreadable;
import vn.caunoi.web.Formats;

/** Notices from a spreadsheet (bảng thông báo): a row for each day, all of them or none. */
final class NoticeFile {

    /** What was read; where there are problems, nothing may be recorded. */
    record Read(List<Notice> notices, List<Problem> problems) {}

    private final NoticeDesk desk;
    private final List<NoticeRow> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private NoticeFile(NoticeDesk desk) {
        this.desk = desk;
    }

    static Read read(byte[] content, String name, NoticeDesk desk) {
        var file = new NoticeFile(desk);
        try {
            file.unpack(content, name);
        } catch (Unreadable unreadable) {
            file.problems.add(Problem.ofFile(unreadable.sentence()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.read();
    }

    /** The same notices as a file that this class reads. */
    static String write(List<Notice> notices) {
        return Stream.concat(
                        Stream.of(Arrays.stream(Column.values()).map(Column::heading)),
                        notices.stream().flatMap(NoticeFile::cells))
                .map(NoticeFile::csv)
                .collect(Collectors.joining());
    }

    private void unpack(byte[] content, String name) throws IOException {
        Path path = Files.createTempFile("thong-bao", "");
        try {
            Files.write(path, content);
            read(path, name);
        } finally {
            Files.delete(path);
        }
    }

    private void read(Path path, String name) throws IOException {
        try (Table table = Table.open(path, name)) {
            List<String> header = table.header();
            Arrays.stream(Column.values())
                    .map(Column::heading)
                    .filter(heading -> !header.contains(heading))
                    .map("Thiếu cột “%s”."::formatted)
                    .map(Problem::ofFile)
                    .forEach(problems::add);
            if (problems.isEmpty()) {
                for (Optional<Line> line = table.next(); line.isPresent(); line = table.next()) {
                    read(line.get(), header);
                }
            }
        }
    }

    private void read(Line line, List<String> header) {
        var row = NoticeRow.read(line, header, desk, problems);
        if (row.isPresent()
                && rows.stream().anyMatch(other -> other.day().equals(row.get().day()))) {
            problems.add(
                    new Problem(
                            line.number(),
                            Column.DAY.heading(),
                            Formats.day(row.get().day()),
                            "ngày này đã có ở dòng trên."));
        }
        row.ifPresent(rows::add);
    }

    private Read read() {
        Map<Head, List<NoticeRow>> together =
                rows.stream()
                        .collect(
                                Collectors.groupingBy(
                                        NoticeRow::head, LinkedHashMap::new, Collectors.toList()));
        List<Notice> notices = together.values().stream().map(NoticeFile::notice).toList();
        for (Notice notice : notices) {
            notice.objection().map(Problem::ofFile).ifPresent(problems::add);
        }
        if (notices.isEmpty() && problems.isEmpty()) {
            problems.add(Problem.ofFile("Tệp không có dòng nào."));
        }
        return new Read(notices, List.copyOf(problems));
    }

    private static Notice notice(List<NoticeRow> rows) {
        Head head = rows.getFirst().head();
        return new Notice(
                head.number(),
                head.issuer(),
                head.issued(),
                head.occasion(),
                rows.stream().filter(row -> !row.works()).map(NoticeRow::day).toList(),
                rows.stream().filter(NoticeRow::works).map(NoticeRow::day).toList(),
                head.source(),
                head.mark());
    }

    private static Stream<Stream<String>> cells(Notice notice) {
        return notice.days()
                .map(
                        day ->
                                Stream.of(
                                        notice.number(),
                                        notice.issuer(),
                                        notice.issuedOn() == null
                                                ? ""
                                                : Formats.day(notice.issuedOn()),
                                        notice.occasion().label(),
                                        Formats.day(day),
                                        notice.worked().contains(day)
                                                ? NoticeRow.WORKED
                                                : NoticeRow.OFF,
                                        notice.source(),
                                        notice.mark().label()));
    }

    private static String csv(Stream<String> cells) {
        return cells.map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
