package vn.caunoi.notifications;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.caunoi.identity.PersonId;
import vn.caunoi.web.Officer;
import vn.caunoi.web.SeeOther;
import vn.caunoi.web.components.Field;

/** How one wishes to be told of what (chọn cách nhận tin báo). */
@Controller
class ChoicesController {

    static final String ADDRESS = "/tai-khoan/thong-bao";

    private final Choices choices;
    private final Wordings wordings;
    private final MailServer server;

    ChoicesController(Choices choices, Wordings wordings, MailServer server) {
        this.choices = choices;
        this.wordings = wordings;
        this.server = server;
    }

    @GetMapping(ADDRESS)
    String show(
            Officer officer,
            @RequestParam(name = "da-luu", required = false) @Nullable String saved,
            Model model) {
        Map<String, Way> chosen = choices.of(new PersonId(officer.id()));
        List<Field> fields =
                wordings.kinds().stream()
                        .filter(kind -> !kind.mandatory())
                        .map(kind -> field(kind, chosen.getOrDefault(kind.label(), Way.NOW)))
                        .toList();
        model.addAttribute("fields", fields);
        model.addAttribute(
                "mandatory", wordings.kinds().stream().filter(Wordings.Kind::mandatory).toList());
        model.addAttribute("byMail", server.isNamed());
        model.addAttribute("saved", saved != null);
        return "notifications/choices";
    }

    @PostMapping(ADDRESS)
    ModelAndView update(Officer officer, @RequestParam Map<String, String> form) {
        var chosen = new HashMap<String, Way>();
        for (Wordings.Kind kind : wordings.kinds()) {
            Arrays.stream(Way.values())
                    .filter(way -> !kind.mandatory() && way.name().equals(form.get(kind.code())))
                    .forEach(way -> chosen.put(kind.label(), way));
        }
        choices.keep(new PersonId(officer.id()), chosen);
        return SeeOther.to(ADDRESS + "?da-luu=1");
    }

    private static Field field(Wordings.Kind kind, Way way) {
        return Field.of(kind.code(), kind.label()).holding(way.name());
    }
}
