package vn.caunoi.units;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.HandlerMapping;
import vn.caunoi.web.RequestArgument;

/**
 * Lets a handler ask for the {@link Site} that the request is for: the one that the address names
 * as {@code {site}} (in the office, which has one host for all), else the one of the host.
 */
@Configuration(proxyBeanMethods = false)
class CurrentSite extends RequestArgument<Site> {

    private final Sites sites;

    CurrentSite(Sites sites) {
        super(Site.class);
        this.sites = sites;
    }

    @Override
    protected Site of(HttpServletRequest request) {
        return request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                                instanceof Map<?, ?> variables
                        && variables.get("site") instanceof String number
                ? SiteId.read(number)
                        .flatMap(sites::find)
                        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                : sites.of(request.getServerName());
    }
}
