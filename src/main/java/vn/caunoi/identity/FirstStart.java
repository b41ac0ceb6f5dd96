package vn.caunoi.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.program.Nature;
import vn.caunoi.program.StartLine;
import vn.caunoi.units.Founding;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Imprint;
import vn.caunoi.web.Roles;

/**
 * The first start on an empty database (lần khởi động đầu tiên): an administrator, a site, its
 * imprint. What is done stands in the database, so that one can stop in the middle and go on.
 */
@Component
class FirstStart implements StartLine {

    enum Step {
        ADMINISTRATOR("Người quản trị đầu tiên"),
        SITE("Trang đầu tiên"),
        IMPRINT("Ai chịu trách nhiệm về trang");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    private final Administrators administrators;
    private final Sites sites;
    private final OneTimeLinks links;
    private final People people;
    private final GrantDesk grants;
    private final Founding founding;
    private final Nature nature;
    private final Clock clock;
    private final int port;

    FirstStart(
            Administrators administrators,
            Sites sites,
            OneTimeLinks links,
            People people,
            GrantDesk grants,
            Founding founding,
            Nature nature,
            Clock clock,
            @Value("${server.port:8080}") int port) {
        this.administrators = administrators;
        this.sites = sites;
        this.links = links;
        this.people = people;
        this.grants = grants;
        this.founding = founding;
        this.nature = nature;
        this.clock = clock;
        this.port = port;
    }

    /** While something is missing: the link to found it by. Links of earlier starts stay good. */
    @Override
    public Optional<String> line() {
        boolean whole =
                administrators.exist() && !sites.all().isEmpty() && !links.firstStartIsUnderWay();
        if (nature.isDemo() || whole) {
            return Optional.empty();
        }
        return Optional.of(
                "Chưa khởi tạo xong. Trong 72 giờ tới, hãy mở liên kết này để tạo người quản trị và"
                        + " trang đầu tiên (chạy thật thì thay localhost bằng tên miền của trang):\n"
                        + "http://localhost:"
                        + port
                        + links.makeForFirstStart().path());
    }

    Step step() {
        if (!administrators.exist()) {
            return Step.ADMINISTRATOR;
        }
        return sites.all().isEmpty() ? Step.SITE : Step.IMPRINT;
    }

    @Transactional
    void appoint(PersonForm form, String encodedPassword) {
        administrators.remainAfter(
                () -> {
                    if (!administrators.exist()) {
                        appointNow(form, encodedPassword);
                    }
                });
    }

    void found(Founding.Wish wish) {
        founding.found(wish);
    }

    /** Says who answers for the site; with that all links of the first start are dead. */
    @Transactional
    void finish(Imprint imprint) {
        links.endFirstStart();
        founding.sign(imprint);
    }

    private void appointNow(PersonForm form, String encodedPassword) {
        Person person = people.add(form.username(), form.name(), form.email(), encodedPassword);
        grants.give(
                person.id(),
                new GrantDesk.Wish(
                        Roles.ADMINISTRATOR,
                        null,
                        null,
                        LocalDate.now(clock),
                        null,
                        "lần khởi động đầu tiên"));
    }
}
