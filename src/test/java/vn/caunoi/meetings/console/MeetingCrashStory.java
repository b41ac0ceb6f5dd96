package vn.caunoi.meetings.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.Clerk;
import vn.caunoi.PowerCut;
import vn.caunoi.Town;

/**
 * Two consoles record as fast as they can in the middle of a vote while the program is killed,
 * again and again: what was taken is there, what is sent once more is there once.
 */
class MeetingCrashStory {

    private static final int KILLS = 2;

    private final Random random = new Random(22);
    private final Path data = Town.settledFolder();

    private String meeting = "";
    private String item = "";

    /** A console that keeps what it recorded until the program has taken it. */
    private final class Device {

        private final Clerk hands;
        private final String name;
        private final UUID vote;
        private final List<String> made = new ArrayList<>();
        private final List<String> taken = new ArrayList<>();

        Device(int port, String username, UUID vote) {
            this.hands = Clerk.signedIn(port, username);
            this.name = username;
            this.vote = vote;
        }

        void works() {
            int number = made.size();
            String text = "%s ghi ý kiến thứ %d.".formatted(name, number);
            String note =
                    act("noted", Map.of("item", item, "note", UUID.randomUUID(), "text", text));
            String tally =
                    act(
                            "tallied",
                            Map.of(
                                    "vote",
                                    vote,
                                    "yes",
                                    16,
                                    "no",
                                    1,
                                    "abstained",
                                    0,
                                    "invalid",
                                    0,
                                    "issued",
                                    0));
            String both = "[%s,%s]".formatted(note, tally);
            made.add(both);
            send(both);
            taken.add(text);
        }

        void sendsAllAgain() {
            made.forEach(this::send);
        }

        void send(String acts) {
            Clerk.Answer answer = hands.sendJson(meeting + "/viec", acts);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text()).contains("\"refused\":{}");
        }
    }

    @Test
    void nothingTakenIsLostAndNothingCountsTwice() {
        Town town = Town.start(data);
        int port = town.port();
        UUID vote = UUID.randomUUID();
        var chair = new Device(port, "bithu", vote);
        var keeper = new Device(port, "phobithu", vote);
        try {
            aVoteIsCalled(chair);
            for (int kill = 0; kill < KILLS; kill++) {
                keeper.hands.read(meeting + "/dieu-hanh");
                PowerCut.amid(town, random, chair::works, keeper::works);
                town = Town.startAt(port, data);
                Document page = chair.hands.read(meeting + "/dieu-hanh").page();
                keeper.hands.read(meeting + "/dieu-hanh");
                assertThat(notes(page)).containsAll(chair.taken).containsAll(keeper.taken);
                chair.sendsAllAgain();
                keeper.sendsAllAgain();
                countsOnce(chair, keeper);
            }
            assertThat(chair.taken).isNotEmpty();
            assertThat(keeper.taken).isNotEmpty();
        } finally {
            town.close();
        }
    }

    private void aVoteIsCalled(Device chair) {
        String next =
                chair.hands
                        .read("/ban-lam-viec")
                        .page()
                        .select("main a[href^=/sinh-hoat/]")
                        .attr("href");
        meeting =
                chair.hands
                        .read(next.substring(0, next.lastIndexOf('/')))
                        .page()
                        .select(".plan-meetings li:contains(Nước sạch của thôn) a")
                        .attr("href");
        Document console = chair.hands.read(meeting + "/dieu-hanh").page();
        item = console.select(".item").attr("id").replace("noi-dung-", "");
        List<String> acts = new ArrayList<>();
        acts.add(act("opened", Map.of()));
        for (Element row : console.select(".roll-row > button")) {
            int seat = JsonMapper.shared().readTree(row.val()).get("seat").asInt();
            acts.add(act("came", Map.of("seat", seat, "online", false)));
        }
        acts.add(act("item-begun", Map.of("item", item)));
        Map<String, Object> call =
                Map.of(
                        "vote",
                        chair.vote,
                        "item",
                        item,
                        "matter",
                        "RESOLUTION",
                        "method",
                        "HANDS",
                        "motion",
                        "Thông qua nghị quyết");
        acts.add(act("vote-called", call));
        chair.send("[" + String.join(",", acts) + "]");
    }

    private void countsOnce(Device chair, Device keeper) {
        Document page = chair.hands.read(meeting + "/dieu-hanh").page();
        assertThat(notes(page)).hasSize(chair.made.size() + keeper.made.size());
        assertThat(page.select("article.vote")).hasSize(1);
        assertThat(page.select("article.vote").text())
                .contains("16 tán thành, 1 không tán thành, 0 không có ý kiến")
                .contains("Cơ sở 20, có mặt biểu quyết 20");
    }

    private static List<String> notes(Document page) {
        return page.select(".said > li").stream().map(Element::ownText).toList();
    }

    private static String act(String deed, Map<String, Object> facts) {
        var said = new HashMap<String, Object>(facts);
        said.put("id", UUID.randomUUID());
        said.put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        said.put("deed", deed);
        return JsonMapper.shared().writeValueAsString(said);
    }
}
