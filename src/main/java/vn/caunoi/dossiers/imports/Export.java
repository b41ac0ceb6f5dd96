package vn.caunoi.dossiers.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.Doubt;
import vn.caunoi.dossiers.Statement;
import vn.caunoi.spreadsheets.Line;
import vn.caunoi.spreadsheets.Problem;
import vn.caunoi.spreadsheets.Problems;
import vn.caunoi.spreadsheets.Table;
import vn.caunoi.spreadsheets.Unreadable;
import vn.caunoi.units.UnitId;

/**
 * A file that another system exported (tệp xuất của hệ thống khác), with what is needed to
 * understand it. It is read twice: first for what cannot be read and which codes stand in it twice,
 * then for the ledger. Neither reading holds more than hashes of what it has passed.
 */
record Export(
        Path file, String name, Layout layout, UnitId unit, KnownProcedures.Snapshot catalogue) {

    /** Hears how far a reading has come, and may end it by an exception. */
    @FunctionalInterface
    interface Progress {

        void at(long rows);
    }

    /** Hears what a statement says, and in which row. */
    @FunctionalInterface
    interface Listener {

        void statement(int row, Statement statement);
    }

    /**
     * What the first reading found.
     *
     * @param rows with something in them
     * @param dossiers that they speak of
     * @param lastEvent when the last event happened, for a log of events
     */
    record Survey(
            long rows,
            long dossiers,
            Problems problems,
            Twins twins,
            @Nullable Instant lastEvent) {}

    private static final int MOST_WORDS = 100;
    private static final String NO_ROWS = "Tệp chỉ có hàng tiêu đề, chưa có hồ sơ nào.";

    Survey examine(Progress progress) throws IOException {
        var problems = new Problems();
        var twins = new Twins();
        long rows = 0;
        long dossiers = 0;
        Instant last = null;
        try (Table table = Table.open(file, name)) {
            refuseMissing(table.header(), problems);
            var reading = new RowReading(layout, table.header(), unit, catalogue, problems);
            Optional<Line> line = problems.isEmpty() ? table.next() : Optional.empty();
            while (line.isPresent()) {
                rows++;
                progress.at(rows);
                dossiers += learn(line.get(), reading, twins, problems);
                last = later(last, layout.events() ? reading.event(line.get()) : null);
                line = table.next();
            }
        } catch (Unreadable e) {
            problems.add(Problem.ofFile(e.sentence()));
        }
        if (rows == 0 && problems.isEmpty()) {
            problems.add(Problem.ofFile(NO_ROWS));
        }
        return new Survey(rows, dossiers, problems, twins, last);
    }

    /**
     * The statements of the file for the ledger, in its order; the first reading found no problem.
     */
    Statements statements(Twins twins, Progress progress, Listener listener) throws Unreadable {
        return new Statements(twins.again(), progress, listener);
    }

    /** The words of a column that nobody has said the meaning of, a hundred at most. */
    Set<String> unknownWords(Fact fact, int mostRows) throws IOException {
        Set<String> words = new HashSet<>();
        try (Table table = Table.open(file, name)) {
            int place = layout.mapping().at(fact.key(), table.header());
            Optional<Line> line = place < 0 ? Optional.empty() : table.next();
            for (int row = 0;
                    row < mostRows && line.isPresent() && words.size() < MOST_WORDS;
                    row++) {
                String word = line.get().at(place);
                if (!word.isEmpty() && !isKnown(fact, word)) {
                    words.add(word);
                }
                line = table.next();
            }
        }
        return words;
    }

    private boolean isKnown(Fact fact, String word) {
        return fact == Fact.STATE
                ? layout.state(word).isPresent()
                : layout.channelOf(word).isPresent();
    }

    private static int learn(Line line, RowReading reading, Twins twins, Problems problems) {
        Statement statement = reading.read(line);
        if (statement == null) {
            return 0;
        }
        return switch (twins.learn(statement)) {
            case REPEATED -> 0;
            case FIRST, TWIN -> 1;
            case TOO_MANY -> {
                problems.add(
                        Problem.ofRow(
                                line.number(),
                                "mã “%s” đã có ở hơn 1.000 hàng với nội dung khác nhau; có ghép nhầm cột mã hồ sơ không?"
                                        .formatted(statement.code())));
                yield 1;
            }
        };
    }

    private void refuseMissing(List<String> header, Problems problems) {
        layout.mapping()
                .missing(header)
                .forEach(
                        heading ->
                                problems.add(
                                        Problem.ofFile(
                                                "Tệp không có cột “%s” như đã ghép. Hãy ghép lại cột hoặc sửa tiêu đề."
                                                        .formatted(heading))));
        if (!layout.tells(Fact.CODE)) {
            problems.add(Problem.ofFile("Chưa ghép cột nào với mã hồ sơ."));
        }
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    /** Closing it closes the file. */
    final class Statements implements Iterator<Statement>, AutoCloseable {

        private final Table table;
        private final RowReading reading;
        private final Problems problems = new Problems();
        private final Twins.SecondReading twins;
        private final Progress progress;
        private final Listener listener;
        private long rows;
        private @Nullable Statement next;

        private Statements(Twins.SecondReading twins, Progress progress, Listener listener)
                throws Unreadable {
            this.table = Table.open(file, name);
            this.reading = new RowReading(layout, table.header(), unit, catalogue, problems);
            this.twins = twins;
            this.progress = progress;
            this.listener = listener;
        }

        @Override
        public boolean hasNext() {
            try {
                Optional<Line> line = next == null ? table.next() : Optional.empty();
                while (line.isPresent() && next == null) {
                    rows++;
                    progress.at(rows);
                    next = take(line.get());
                    line = next == null ? table.next() : Optional.empty();
                }
                return next != null;
            } catch (Unreadable e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public Statement next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Statement given = next;
            next = null;
            return given;
        }

        @Override
        public void close() throws IOException {
            table.close();
        }

        private @Nullable Statement take(Line line) {
            Statement read = reading.read(line);
            if (read == null) {
                throw new IllegalStateException("the file has changed since it was examined");
            }
            Twins.Numbered numbered = twins.next(read);
            if (numbered == null) {
                return null;
            }
            Statement statement = numbered.doubtful() ? twin(read, numbered.twin()) : read;
            listener.statement(line.number(), statement);
            return statement;
        }
    }

    private static Statement twin(Statement one, int number) {
        Set<Doubt> told = new HashSet<>(one.told());
        told.add(Doubt.DUPLICATE_CODE);
        return new Statement(
                one.receivingUnit(),
                one.code(),
                number,
                one.competentUnit(),
                one.procedure(),
                one.field(),
                one.channel(),
                one.sensitive(),
                one.state(),
                one.registeredOn(),
                one.receivedOn(),
                one.limit(),
                one.dueOn(),
                one.finishedOn(),
                one.closedOn(),
                one.waitsSince(),
                one.supplements(),
                told);
    }
}
