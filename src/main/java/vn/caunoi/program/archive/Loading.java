package vn.caunoi.program.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import vn.caunoi.program.CannotStart;
import vn.caunoi.program.DemoPart.Progress;

/**
 * The rows of a backup put into tables that have migrated as far as those it was made of (nạp lại):
 * in one transaction, in any order, and read again before it ends.
 */
public final class Loading {

    /** Foreign keys and triggers, as what takes them off and what puts them back. */
    private static final String GUARDS =
            """
            select format('alter table %1$s drop constraint %2$I', conrelid::regclass, conname),
                   format('alter table %1$s add constraint %2$I %3$s',
                          conrelid::regclass, conname, pg_get_constraintdef(oid))
            from pg_constraint
            where contype = 'f' and connamespace::regnamespace::text = any (?)
            union all
            select format('alter table %1$s disable trigger %2$I', tgrelid::regclass, tgname),
                   format('alter table %1$s enable %3$s trigger %2$I', tgrelid::regclass, tgname,
                          case tgenabled when 'A' then 'always' when 'R' then 'replica' else '' end)
            from pg_trigger join pg_class c on c.oid = tgrelid
            where not tgisinternal and tgenabled <> 'D'
              and c.relnamespace::regnamespace::text = any (?)
            """;

    private record Guard(String off, String on) {}

    private final Connection owner;
    private final ArchiveReader archive;
    private final List<String> rooms;
    private final Map<String, Relation> relations = new HashMap<>();

    public Loading(Connection owner, ArchiveReader archive, List<String> rooms)
            throws SQLException {
        this.owner = owner;
        this.archive = archive;
        this.rooms = List.copyOf(rooms);
        for (Relation table : new Catalogue(owner, rooms).tables()) {
            relations.put(table.name(), table);
        }
    }

    public void run(Progress progress) throws IOException, SQLException {
        refuseOtherTables();
        Snapshot.speakPlainly(owner);
        owner.setAutoCommit(false);
        List<Guard> guards = guards();
        for (Guard guard : guards) {
            execute(guard.off());
        }
        execute(
                relations.values().stream()
                        .map(Relation::quoted)
                        .collect(Collectors.joining(", ", "truncate ", "")));
        fill(progress);
        for (Guard guard : guards) {
            execute(guard.on());
        }
        setSequences();
        owner.commit();
        owner.setAutoCommit(true);
    }

    private void refuseOtherTables() {
        Map<String, HashSet<String>> told = new HashMap<>();
        archive.manifest().tables().forEach(t -> told.put(t.name(), new HashSet<>(t.columns())));
        Map<String, HashSet<String>> here = new HashMap<>();
        relations.values().forEach(t -> here.put(t.name(), new HashSet<>(t.columns())));
        if (!told.equals(here)) {
            told.entrySet().removeAll(here.entrySet());
            throw new CannotStart(
                    "các bảng trong bản sao lưu không khớp với phiên bản này của chương trình (%s)."
                            .formatted(String.join(", ", told.keySet())));
        }
    }

    private void fill(Progress progress) throws IOException, SQLException {
        List<Manifest.Table> tables = archive.manifest().tables();
        for (int i = 0; i < tables.size(); i++) {
            load(tables.get(i));
            compare(tables.get(i));
            progress.at(i + 1L, tables.size());
        }
    }

    private void load(Manifest.Table table) throws IOException, SQLException {
        String copy = relation(table).copyIn(table.columns());
        var api = owner.unwrap(PGConnection.class).getCopyAPI();
        archive.use(
                table.entry(),
                table.sha256(),
                rows -> api.copyIn(copy, new BufferedInputStream(rows, 1 << 16)));
    }

    /** The table must say again what was written down, byte for byte. */
    private void compare(Manifest.Table table) throws IOException, SQLException {
        Relation relation = relation(table);
        var digested = new Digested();
        long rows =
                owner.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut(
                                relation.copyOut(table.columns(), relation.quoted()),
                                digested.writing(OutputStream.nullOutputStream()));
        if (rows != table.rows() || !digested.hex().equals(table.sha256())) {
            throw new CannotStart(
                    "bảng %s sau khi nạp không giống bản sao lưu (%d dòng, phải là %d)."
                            .formatted(table.name(), rows, table.rows()));
        }
    }

    private Relation relation(Manifest.Table table) {
        Relation relation = relations.get(table.name());
        if (relation == null) {
            throw new IllegalStateException("compared before: " + table.name());
        }
        return relation;
    }

    private void setSequences() throws SQLException {
        try (var set = owner.prepareStatement("select setval(cast(? as regclass), ?)")) {
            for (var sequence : archive.manifest().sequences().entrySet()) {
                set.setString(1, sequence.getKey());
                set.setLong(2, sequence.getValue());
                set.execute();
            }
        }
    }

    private List<Guard> guards() throws SQLException {
        List<Guard> guards = new ArrayList<>();
        try (var query = owner.prepareStatement(GUARDS)) {
            query.setArray(1, owner.createArrayOf("text", rooms.toArray()));
            query.setArray(2, owner.createArrayOf("text", rooms.toArray()));
            for (ResultSet row = query.executeQuery(); row.next(); ) {
                guards.add(new Guard(row.getString(1), row.getString(2)));
            }
        }
        return guards;
    }

    private void execute(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
