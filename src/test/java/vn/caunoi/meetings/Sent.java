package vn.caunoi.meetings;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Acts as they arrive from devices. */
final class Sent {

    private Sent() {}

    static Act read(String json) {
        try {
            JsonNode node = JsonMapper.shared().readTree(json);
            return ActJson.read(ActJson.id(node).orElseThrow(), node);
        } catch (ActJson.Unreadable e) {
            throw new AssertionError(e.sentence(), e);
        }
    }
}
