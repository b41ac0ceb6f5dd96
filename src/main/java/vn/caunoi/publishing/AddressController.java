package vn.caunoi.publishing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.View;
import vn.caunoi.units.Site;

/** Every address that no handler claims: one from former times, or none at all. */
@Controller
class AddressController {

    private static final Pattern OWN_WITH_SLASH = Pattern.compile("/[a-z0-9-]+(?:/[a-z0-9-]+)?/");

    private final OldAddresses oldAddresses;

    AddressController(OldAddresses oldAddresses) {
        this.oldAddresses = oldAddresses;
    }

    @GetMapping("/**")
    View show(Site site, HttpServletRequest request) {
        String path = request.getRequestURI();
        return oldAddresses
                .today(site.id(), path, request.getQueryString())
                .map(Moved::to)
                .orElseGet(() -> withoutSlash(path));
    }

    private static View withoutSlash(String path) {
        if (OWN_WITH_SLASH.matcher(path).matches()) {
            return Moved.to(path.substring(0, path.length() - 1));
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
