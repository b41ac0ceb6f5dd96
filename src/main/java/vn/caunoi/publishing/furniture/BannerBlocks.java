package vn.caunoi.publishing.furniture;

import gg.jte.TemplateEngine;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.caunoi.web.Block;

/** A block of banners for each spot. */
@Configuration(proxyBeanMethods = false)
class BannerBlocks {

    @Bean
    Block topBanners(Furnishing furnishing, TemplateEngine templates, Clock clock) {
        return new BannerBlock(Banner.Spot.TOP, furnishing, templates, clock);
    }

    @Bean
    Block asideBanners(Furnishing furnishing, TemplateEngine templates, Clock clock) {
        return new BannerBlock(Banner.Spot.ASIDE, furnishing, templates, clock);
    }
}
