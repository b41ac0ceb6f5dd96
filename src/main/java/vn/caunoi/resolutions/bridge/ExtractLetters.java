package vn.caunoi.resolutions.bridge;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import vn.caunoi.resolutions.Incoming;
import vn.caunoi.resolutions.LetterKind;
import vn.caunoi.resolutions.Outgoing;
import vn.caunoi.units.UnitId;

/** Brings extracts out, where somebody hands them to the editors (trích nghị quyết đi ra ngoài). */
@Component
class ExtractLetters implements Outgoing, Incoming {

    private record Told(
            KnownUnits.Named unit, String number, String title, List<String> paragraphs) {}

    private final ArrivedExtracts arrived;
    private final KnownUnits units;
    private final JdbcClient jdbc;

    ExtractLetters(ArrivedExtracts arrived, KnownUnits units, JdbcClient jdbc) {
        this.arrived = arrived;
        this.units = units;
        this.jdbc = jdbc;
    }

    @Override
    public LetterKind kind() {
        return LetterKind.EXTRACT;
    }

    /** Those that a second person sent while the editors were on the other side. */
    @Override
    public List<Sheet> sheets() {
        return jdbc.sql(
                        """
                        select e.meeting, e.title, e.paragraphs, e.number, c.serves
                        from resolutions.extract e join cells.cell c on c.unit = e.cell
                        where e.sent_at is not null and e.manuscript is null
                          and c.serves is not null
                        order by e.sent_at
                        """)
                .query(
                        (row, _) ->
                                new Sheet(
                                        "cuoc-hop-" + row.getLong("meeting"),
                                        new Told(
                                                units.named(new UnitId(row.getLong("serves"))),
                                                row.getString("number"),
                                                row.getString("title"),
                                                List.of(
                                                        (String[])
                                                                row.getArray("paragraphs")
                                                                        .getArray()))))
                .list();
    }

    @Override
    public void take(JsonNode content) {
        var paragraphs = new ArrayList<String>();
        content.path("paragraphs").forEach(text -> paragraphs.add(text.asString("")));
        arrived.add(
                units.must(content.path("unit")),
                content.path("number").asString(""),
                content.path("title").asString(""),
                paragraphs);
    }
}
