package vn.caunoi.publishing.furniture;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.caunoi.units.SiteId;
import vn.caunoi.web.BlockPlan;

/** Which blocks each site shows, as somebody arranged them. */
@Component
class HomePlan implements BlockPlan {

    private final Furnishing furnishing;

    HomePlan(Furnishing furnishing) {
        this.furnishing = furnishing;
    }

    @Override
    public List<Planned> of(long site) {
        List<Planned> planned = furnishing.of(new SiteId(site)).arrangement().home();
        return planned == null ? List.of() : planned;
    }
}
