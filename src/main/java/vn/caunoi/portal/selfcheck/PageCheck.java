package vn.caunoi.portal.selfcheck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.caunoi.units.Site;

/** One page, seen by every kind of visitor (kiểm tra một trang). */
final class PageCheck {

    private final OwnServer server;
    private final Site site;
    private final KnownHosts hosts;

    PageCheck(OwnServer server, Site site, KnownHosts hosts) {
        this.server = server;
        this.site = site;
        this.hosts = hosts;
    }

    List<Finding> of(String path) throws IOException {
        List<Answer> answers = ask(path);
        if (answers.stream().anyMatch(Answer::isGone)) {
            return List.of();
        }
        Map<Finding, List<String>> seenBy = new LinkedHashMap<>();
        for (Answer answer : answers) {
            suspects(path, answer)
                    .forEach(
                            finding ->
                                    seenBy.computeIfAbsent(finding, any -> new ArrayList<>())
                                            .add(answer.visitor().label()));
        }
        List<Finding> found = new ArrayList<>();
        seenBy.forEach((finding, who) -> found.add(finding.seenAs(who(who))));
        found.addAll(differences(path, answers));
        return found;
    }

    private List<Answer> ask(String path) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (Visitor visitor : Visitor.values()) {
            answers.add(server.ask(site, path, visitor));
        }
        return answers;
    }

    private List<Finding> suspects(String path, Answer answer) {
        List<Finding> found = new ArrayList<>();
        if (hosts.leads(answer.location()) != KnownHosts.Leads.NOWHERE_NEW) {
            found.add(new Finding(Suspicion.REDIRECT, path, answer.location(), "", ""));
        }
        if (answer.status() >= 500) {
            String status = "mã trả lời " + answer.status();
            found.add(new Finding(Suspicion.UNREACHABLE, path, status, "", ""));
        }
        if (!answer.guarded()) {
            found.add(new Finding(Suspicion.UNPROTECTED, path, "", "", ""));
        }
        found.addAll(Suspects.on(path, answer.page(), hosts));
        return found;
    }

    /** Asked a second time, lest a change that was made just now be taken for a disguise. */
    private List<Finding> differences(String path, List<Answer> answers) throws IOException {
        return differing(path, answers).isEmpty() ? List.of() : differing(path, ask(path));
    }

    private static List<Finding> differing(String path, List<Answer> answers) {
        Answer first = answers.getFirst();
        Outline outline = Outline.of(first.page());
        List<Finding> found = new ArrayList<>();
        for (Answer other : answers.subList(1, answers.size())) {
            String difference =
                    first.status() == other.status()
                            ? outline.firstDifference(Outline.of(other.page()))
                            : "mã trả lời %d và %d".formatted(first.status(), other.status());
            if (!difference.isEmpty()) {
                found.add(
                        new Finding(
                                Suspicion.DIFFERENT,
                                path,
                                difference,
                                "",
                                who(List.of(first.visitor().label(), other.visitor().label()))));
            }
        }
        return found;
    }

    private static String who(List<String> visitors) {
        return visitors.size() == Visitor.values().length
                ? "mọi người xem"
                : visitors.stream().collect(Collectors.joining("; "));
    }
}
