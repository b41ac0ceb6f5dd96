package vn.caunoi.meetings;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.units.UnitId;
import vn.caunoi.web.Officer;

/**
 * Takes acts from the devices in a meeting (nhận việc): {@code [{"id": …, "at": …, "deed": …}, …]}.
 * The answer names those that are known now and those that never will be, each with a sentence.
 */
@Controller
class ActController {

    static final String ADDRESS = "/sinh-hoat/{unit}/{meeting}/viec";

    private static final int LONGEST = 1_000_000;
    private static final int MOST = 1_000;

    private final Meetings meetings;
    private final MemberActs members;

    ActController(Meetings meetings, MemberActs members) {
        this.meetings = meetings;
        this.members = members;
    }

    @PostMapping(ADDRESS)
    ResponseEntity<String> create(
            @PathVariable String unit,
            @PathVariable String meeting,
            HttpServletRequest request,
            Officer officer)
            throws IOException {
        Meeting found = find(unit, meeting);
        Map<UUID, String> refused = new HashMap<>();
        List<Act> acts = new ArrayList<>();
        for (JsonNode node : nodes(request)) {
            read(node, acts, refused);
        }
        refused.putAll(members.refusals(officer, found, acts));
        acts.removeIf(act -> refused.containsKey(act.id()));
        Taken taken = meetings.record(found.id(), acts).refusing(refused);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(JsonMapper.shared().writeValueAsString(taken));
    }

    private Meeting find(String unit, String meeting) {
        return UnitId.read(unit)
                .flatMap(cell -> MeetingId.read(meeting).flatMap(id -> meetings.at(cell, id)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static JsonNode nodes(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST + 1);
        if (body.length > LONGEST) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            JsonNode nodes = JsonMapper.shared().readTree(body);
            if (!nodes.isArray() || nodes.size() > MOST) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no list of acts");
            }
            return nodes;
        } catch (JacksonException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "no JSON", e);
        }
    }

    /** One act that nobody can read does not hold up the others. */
    private static void read(JsonNode node, List<Act> acts, Map<UUID, String> refused) {
        UUID id =
                ActJson.id(node)
                        .orElseThrow(
                                () ->
                                        new ResponseStatusException(
                                                HttpStatus.BAD_REQUEST, "an act without an id"));
        try {
            acts.add(ActJson.read(id, node));
        } catch (ActJson.Unreadable e) {
            refused.put(id, e.sentence());
        }
    }
}
