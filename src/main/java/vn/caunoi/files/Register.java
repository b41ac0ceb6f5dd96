package vn.caunoi.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of what lies on the shelf (sổ tệp). */
@Repository
class Register {

    private final JdbcClient jdbc;
    private final Clock clock;

    Register(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What must lie on the shelf: an original or a rendition. */
    record Holding(FileId id, long size) {}

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql("select * from files.file where id = :id")
                .param("id", id.value())
                .query(Register::file)
                .optional();
    }

    List<Print> prints(FileId source) {
        return jdbc.sql("select * from files.rendition where source = :id order by width, type")
                .param("id", source.value())
                .query(Register::print)
                .list();
    }

    /** Whether these bytes may leave the room: all but originals of pictures. */
    boolean shows(FileId id) {
        return jdbc.sql(
                        """
                        select exists (select from files.rendition where id = :id)
                            or exists (select from files.file where id = :id and width is null)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Somebody else may write the same rows at the same moment: then theirs stay. */
    @Transactional
    void add(StoredFile file, List<Print> prints, String keeper) {
        jdbc.sql(
                        """
                        insert into files.file (id, name, type, size, width, height, at)
                        values (:id, :name, :type, :size, :width, :height, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", file.id().value())
                .param("name", file.name())
                .param("type", file.type())
                .param("size", file.size())
                .param("width", file.width())
                .param("height", file.height())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        prints.forEach(print -> add(file.id(), print));
        claim(file.id(), keeper);
    }

    /** Somebody keeps it, from now on or still; false when it was thrown away meanwhile. */
    boolean claim(FileId id, String keeper) {
        return jdbc.sql(
                                """
                                insert into files.keeper (file, keeper, at)
                                select id, :keeper, :at from files.file where id = :id for key share
                                on conflict (file, keeper) do update set at = excluded.at
                                """)
                        .param("id", id.value())
                        .param("keeper", keeper)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    /** Forgets the keeper, and the file with the last one: whose bytes nobody needs any more. */
    @Transactional
    List<FileId> giveBack(FileId id, String keeper, Instant before) {
        jdbc.sql("select from files.file where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> row.getRow())
                .list();
        int given =
                jdbc.sql(
                                """
                                delete from files.keeper
                                where file = :id and keeper = :keeper and at < :before
                                """)
                        .param("id", id.value())
                        .param("keeper", keeper)
                        .param("before", Timestamp.from(before))
                        .update();
        boolean kept =
                jdbc.sql("select exists (select from files.keeper where file = :id)")
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single();
        return given == 0 || kept ? List.of() : forget(id);
    }

    /** A rendition may be that of another picture too, or a file of its own. */
    private List<FileId> forget(FileId id) {
        List<FileId> bytes = new ArrayList<>(prints(id).stream().map(Register::bytes).toList());
        bytes.add(id);
        jdbc.sql("delete from files.rendition where source = :id").param("id", id.value()).update();
        jdbc.sql("delete from files.file where id = :id").param("id", id.value()).update();
        return bytes.stream().filter(each -> !isHeld(each)).toList();
    }

    private static FileId bytes(Print print) {
        return print.rendition().id();
    }

    private boolean isHeld(FileId id) {
        return jdbc.sql(
                        """
                        select exists (select from files.rendition where id = :id)
                            or exists (select from files.file where id = :id)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Row by row, so that memory stays small. */
    @Transactional(readOnly = true)
    void forEachHolding(Consumer<Holding> look) {
        jdbc.sql("select id, size from files.file union select id, size from files.rendition")
                .withFetchSize(1000)
                .query((RowCallbackHandler) row -> look.accept(holding(row, 0)));
    }

    /** Some holdings, the same at every call and spread over all. */
    List<Holding> sample(int atMost) {
        return jdbc.sql(
                        """
                        select id, size from (
                          select id, size from files.file
                          union
                          select id, size from files.rendition) as held
                        order by right(id, 16) limit :most
                        """)
                .param("most", atMost)
                .query(Register::holding)
                .list();
    }

    private void add(FileId source, Print print) {
        jdbc.sql(
                        """
                        insert into files.rendition (source, id, width, height, type, size)
                        values (:source, :id, :width, :height, :type, :size)
                        on conflict (source, width, type) do nothing
                        """)
                .param("source", source.value())
                .param("id", print.rendition().id().value())
                .param("width", print.rendition().width())
                .param("height", print.rendition().height())
                .param("type", print.rendition().type())
                .param("size", print.size())
                .update();
    }

    private static Holding holding(ResultSet row, int number) throws SQLException {
        return new Holding(new FileId(row.getString("id")), row.getLong("size"));
    }

    private static StoredFile file(ResultSet row, int number) throws SQLException {
        return new StoredFile(
                new FileId(row.getString("id")),
                row.getString("name"),
                row.getString("type"),
                row.getLong("size"),
                side(row, "width"),
                side(row, "height"));
    }

    private static @Nullable Integer side(ResultSet row, String name) throws SQLException {
        return row.getObject(name, Integer.class);
    }

    private static Print print(ResultSet row, int number) throws SQLException {
        Rendition rendition =
                new Rendition(
                        new FileId(row.getString("id")),
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("type"));
        return new Print(rendition, row.getLong("size"));
    }
}
