package vn.caunoi.audience;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.caunoi.web.SitemapPart;

@Component
class AudienceSitemap implements SitemapPart {

    @Override
    public void tell(long site, Consumer<Entry> entries) {
        entries.accept(new Entry(AudienceController.ADDRESS, null));
    }
}
