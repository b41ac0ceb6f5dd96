package vn.caunoi.resolutions.exchange;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.caunoi.resolutions.Incoming;
import vn.caunoi.resolutions.LetterKind;

/** What came to a test from the other side. */
class Heard implements Incoming {

    private final List<String> all = new ArrayList<>();

    List<String> all() {
        return List.copyOf(all);
    }

    void nothing() {
        all.clear();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.PROMISE;
    }

    @Override
    public void take(JsonNode content) {
        String what = content.path("thu").asString("");
        if (what.equals("?")) {
            throw new Unusable("không hiểu");
        }
        all.add(what);
    }
}
