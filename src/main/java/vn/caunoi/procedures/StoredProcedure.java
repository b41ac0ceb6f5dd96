package vn.caunoi.procedures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.caunoi.calendar.Limit;

/** How a revision lies in its table: what it says as JSON, limits by their short form. */
final class StoredProcedure {

    static final String COLUMNS = "r.id, r.code, r.particulars, r.valid_from, r.valid_until";

    private static final int MOST_CHARACTERS = 4_000_000;

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(
                            new SimpleModule()
                                    .addSerializer(Limit.class, new LimitOut())
                                    .addDeserializer(Limit.class, new LimitIn()))
                    .build();

    /** The same words are read once; they are asked for with every page of a dossier. */
    private static final Cache<String, Particulars> SAID =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_CHARACTERS)
                    .weigher((String json, Particulars particulars) -> json.length())
                    .build();

    private StoredProcedure() {}

    static Procedure read(ResultSet row, int number) throws SQLException {
        return new Procedure(
                row.getLong("id"),
                new ProcedureCode(row.getString("code")),
                SAID.get(row.getString("particulars"), StoredProcedure::particulars),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }

    private static Particulars particulars(String json) {
        return JSON.readValue(json, Particulars.class);
    }

    static String json(Particulars particulars) {
        return JSON.writeValueAsString(particulars);
    }

    private static final class LimitOut extends StdSerializer<Limit> {

        LimitOut() {
            super(Limit.class);
        }

        @Override
        public void serialize(Limit limit, JsonGenerator out, SerializationContext context) {
            out.writeString(limit.code());
        }
    }

    private static final class LimitIn extends StdDeserializer<Limit> {

        private static final long serialVersionUID = 1L;

        LimitIn() {
            super(Limit.class);
        }

        @Override
        public Limit deserialize(JsonParser in, DeserializationContext context) {
            return Limit.ofCode(in.getString());
        }
    }
}
