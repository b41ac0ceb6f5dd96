package vn.caunoi.identity;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.caunoi.identity.factors.RecoveryCodes;
import vn.caunoi.identity.factors.SecondFactors;
import vn.caunoi.web.DeskBlock;
import vn.caunoi.web.Officer;

/** Warns on the desk when the codes on paper run out (sắp hết mã dự phòng). */
@Component
class FactorsBlock implements DeskBlock {

    private final SecondFactors factors;
    private final RecoveryCodes codes;
    private final TemplateEngine templates;

    FactorsBlock(SecondFactors factors, RecoveryCodes codes, TemplateEngine templates) {
        this.factors = factors;
        this.codes = codes;
        this.templates = templates;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public @Nullable Content on(Officer officer) {
        PersonId person = new PersonId(officer.id());
        int left = codes.left(person);
        return left <= RecoveryCodes.FEW && factors.areSetUp(person)
                ? output -> templates.render("identity/fewCodes.jte", Map.of("left", left), output)
                : null;
    }
}
