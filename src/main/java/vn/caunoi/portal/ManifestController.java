package vn.caunoi.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.web.Assets;
import vn.caunoi.web.Frame;

/** Lets a telephone put the site on its home screen (web app manifest). */
@Controller
class ManifestController {

    private static final String DARK_RED = "#7a0c15";
    private static final String PAPER = "#f6f4f0";

    @GetMapping("/manifest.webmanifest")
    ResponseEntity<byte[]> show(Frame frame) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("name", frame.title());
        facts.put("short_name", frame.bodyName());
        facts.put("lang", "vi");
        facts.put("start_url", "/");
        facts.put("display", "minimal-ui");
        facts.put("theme_color", DARK_RED);
        facts.put("background_color", PAPER);
        facts.put("icons", List.of(icon(192), icon(512)));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/manifest+json"))
                .body(JsonMapper.shared().writeValueAsBytes(facts));
    }

    private static Map<String, String> icon(int side) {
        return Map.of(
                "src",
                Assets.href("web/icon-" + side + ".png"),
                "sizes",
                side + "x" + side,
                "type",
                "image/png");
    }
}
