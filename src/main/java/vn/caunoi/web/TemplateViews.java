package vn.caunoi.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view name ({@code publishing/article}) and renders it whole. */
class TemplateViews implements ViewResolver, Ordered {

    private final TemplateEngine templates;

    TemplateViews(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        String template = name + ".jte";
        return templates.hasTemplate(template) ? new Template(template) : null;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private final class Template implements View {

        private final String name;

        Template(String name) {
            this.name = name;
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws IOException {
            var body = new Utf8ByteOutput();
            templates.render(name, parameters(model), body);
            if (response.getContentType() == null) {
                response.setContentType("text/html;charset=UTF-8");
            }
            response.setContentLength(body.getContentLength());
            body.writeTo(response.getOutputStream());
        }

        /** The template takes what it declares; the model may hold more. */
        private Map<String, Object> parameters(@Nullable Map<String, ?> model) {
            var known = templates.getParamInfo(name).keySet();
            var parameters = new java.util.HashMap<String, Object>();
            if (model != null) {
                model.forEach(
                        (key, value) -> {
                            if (known.contains(key)) {
                                parameters.put(key, value);
                            }
                        });
            }
            return parameters;
        }
    }
}
