package vn.caunoi.resolutions.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Letters on their way together (gói thư), with a receipt as the last: a file or a message. */
record Bundle(List<Envelope> envelopes) {

    static final int MOST_BYTES = 4 << 20;
    static final int MOST_ENVELOPES = 500;

    private static final String FORMAT = "cau-noi.goi-thu.1";

    Bundle {
        envelopes = List.copyOf(envelopes);
    }

    static Bundle read(String text) throws Unreadable {
        JsonNode file = json(text);
        JsonNode all = file.path("envelopes");
        if (!file.path("format").asString("").equals(FORMAT) || !all.isArray()) {
            throw new Unreadable("đây không phải gói thư tải từ trang Bên kia");
        }
        if (all.size() > MOST_ENVELOPES) {
            throw new Unreadable("gói có quá %d thư".formatted(MOST_ENVELOPES));
        }
        var envelopes = new ArrayList<Envelope>();
        for (JsonNode one : all) {
            envelopes.add(Envelope.read(one));
        }
        return new Bundle(envelopes);
    }

    String text() {
        var file = JsonMapper.shared().createObjectNode().put("format", FORMAT);
        var all = file.putArray("envelopes");
        envelopes.forEach(one -> all.add(one.json()));
        return JsonMapper.shared().writeValueAsString(file);
    }

    Optional<Envelope> receipt() {
        return envelopes.stream().filter(Envelope::isReceipt).reduce((_, last) -> last);
    }

    private static JsonNode json(String text) throws Unreadable {
        try {
            return JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            throw new Unreadable("tệp không phải JSON");
        }
    }
}
