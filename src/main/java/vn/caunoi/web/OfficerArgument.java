package vn.caunoi.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.context.annotation.Configuration;

/** Lets a handler ask for the {@link Officer}; the table of rights has made sure there is one. */
@Configuration(proxyBeanMethods = false)
class OfficerArgument extends RequestArgument<Officer> {

    OfficerArgument() {
        super(Officer.class);
    }

    @Override
    protected Officer of(HttpServletRequest request) {
        Officer officer = Officer.of(request);
        if (officer == null) {
            throw new IllegalStateException("a handler for officers was reached by nobody");
        }
        return officer;
    }
}
