package vn.caunoi.program;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import picocli.CommandLine;
import vn.caunoi.Caunoi;
import vn.caunoi.Town;
import vn.caunoi.program.archive.Catalogue;
import vn.caunoi.program.archive.Relation;

/** What tests of backups ask of a database, a folder and the command line. */
final class Copy {

    private Copy() {}

    /** Runs a command in this process. */
    static Town.Said command(String... words) {
        CommandLine line =
                CommandLineFactory.of(
                        Caunoi.class,
                        (_, settings) ->
                                new SpringApplicationBuilder(Caunoi.class)
                                        .web(WebApplicationType.NONE)
                                        .properties(settings)
                                        .run());
        var said = new StringWriter();
        line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        int exitCode = line.execute(words);
        return new Town.Said(exitCode, said.toString());
    }

    static List<Relation> tables(String url) throws SQLException {
        try (var connection = DriverManager.getConnection(url)) {
            return new Catalogue(connection, Migrations.ROOMS).tables();
        }
    }

    /** The rows of these tables, as text, in an order of their own. */
    static Map<String, List<String>> rows(String url, Collection<Relation> tables)
            throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Relation table : tables) {
            String columns = "\"" + String.join("\", \"", table.columns()) + "\"";
            rows.put(
                    table.name(),
                    texts(
                            url,
                            "select row(%s)::text collate \"C\" from %s.\"%s\" order by 1"
                                    .formatted(columns, table.schema(), table.table())));
        }
        return rows;
    }

    static List<String> texts(String url, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            for (ResultSet row = statement.executeQuery(query); row.next(); ) {
                texts.add(row.getString(1));
            }
        }
        return texts;
    }

    static void execute(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Every file of a folder by its place, as text of one character a byte. */
    static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
