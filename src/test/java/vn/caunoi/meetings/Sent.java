package vn.caunoi.meetings;

import tools.jackson.databind.json.JsonMapper;

/** Acts as they arrive from devices. */
final class Sent {

    private Sent() {}

    static Act read(String json) {
        try {
            return ActJson.read(JsonMapper.shared().readTree(json));
        } catch (ActJson.Unreadable e) {
            throw new AssertionError(e.sentence(), e);
        }
    }
}
