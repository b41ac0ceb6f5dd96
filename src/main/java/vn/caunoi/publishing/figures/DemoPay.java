package vn.caunoi.publishing.figures;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.People;
import vn.caunoi.program.DemoPart;
import vn.caunoi.units.Site;
import vn.caunoi.units.Sites;
import vn.caunoi.web.Officer;

/** What articles are worth in the demo locality. */
@Component
class DemoPay implements DemoPart {

    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final List<PayRates.PayRate> RATES =
            List.of(
                    new PayRates.PayRate("Tin", 80_000, SINCE),
                    new PayRates.PayRate("Bài", 200_000, SINCE),
                    new PayRates.PayRate("Phóng sự ảnh", 250_000, SINCE),
                    new PayRates.PayRate("Ảnh", 50_000, SINCE));

    private final PayRates rates;
    private final Sites sites;
    private final People people;

    DemoPay(PayRates rates, Sites sites, People people) {
        this.rates = rates;
        this.sites = sites;
        this.people = people;
    }

    @Override
    public int floor() {
        return 7;
    }

    @Override
    public String what() {
        return "mức nhuận bút";
    }

    @Override
    public void load(Progress progress) {
        Site site = sites.named("xa-thanh-mien.localhost").orElseThrow();
        Officer chief = people.atWork("truongban").orElseThrow();
        RATES.forEach(rate -> rates.set(site, rate, chief));
        progress.at(1, 1);
    }
}
