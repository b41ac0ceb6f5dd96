package vn.caunoi.audience;

import org.springframework.mock.web.MockHttpServletRequest;

/** Requests of invented people. */
final class Requests {

    static final String FIREFOX =
            "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private Requests() {}

    static MockHttpServletRequest from(String address) {
        return from(address, FIREFOX);
    }

    static MockHttpServletRequest from(String address, String agent) {
        var request = new MockHttpServletRequest("GET", "/");
        request.setRemoteAddr(address);
        request.addHeader("User-Agent", agent);
        return request;
    }
}
