package vn.caunoi.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Templates are compiled into the packages of their rooms. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Bean
    TemplateEngine templateEngine() {
        TemplateEngine engine =
                TemplateEngine.createPrecompiled(null, ContentType.Html, null, "vn.caunoi");
        engine.setBinaryStaticContent(true);
        return engine;
    }

    @Bean
    TemplateViews templateViews(TemplateEngine engine) {
        return new TemplateViews(engine);
    }
}
