package vn.caunoi.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the template of a view name ({@code publishing/article}) and renders it whole. */
class TemplateViews implements ViewResolver, Ordered {

    private final TemplateEngine templates;
    private final Map<String, Optional<Template>> known = new ConcurrentHashMap<>();

    TemplateViews(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        return known.computeIfAbsent(name, this::find).orElse(null);
    }

    /**
     * What the template of this name wants to be given; nothing where there is no such template.
     */
    Set<String> wanted(String name) {
        return known.computeIfAbsent(name, this::find).map(Template::wanted).orElseGet(Set::of);
    }

    private Optional<Template> find(String name) {
        String template = name + ".jte";
        return templates.hasTemplate(template)
                ? Optional.of(new Template(template, templates.getParamInfo(template).keySet()))
                : Optional.empty();
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    private final class Template implements View {

        private final String name;
        private final Set<String> wanted;

        Template(String name, Set<String> wanted) {
            this.name = name;
            this.wanted = Set.copyOf(wanted);
        }

        Set<String> wanted() {
            return wanted;
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
            var parameters = new HashMap<String, Object>();
            if (model != null) {
                parameters.putAll(model);
                parameters.keySet().retainAll(wanted);
            }
            return parameters;
        }
    }
}
