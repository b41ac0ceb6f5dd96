package vn.caunoi.identity;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Somebody with a browser that keeps cookies and sends the token of the last page back. */
final class Visitor {

    static final String HOST = "xa-a.localhost";

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvc mvc;
    private final String address;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String token = "";

    Visitor(MockMvc mvc, String address) {
        this.mvc = mvc;
        this.address = address;
    }

    MockHttpServletResponse opens(String path) throws Exception {
        return asks(get("http://" + HOST + path));
    }

    /** Sends the form with these fields: name, value, name, value. */
    MockHttpServletResponse sends(String path, String... fields) throws Exception {
        var form = post("http://" + HOST + path).param("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            form.param(fields[i], fields[i + 1]);
        }
        return asks(form);
    }

    MockHttpServletResponse signsIn(String username, String password) throws Exception {
        opens("/dang-nhap");
        return sends("/dang-nhap", "ten", username, "mat-khau", password, "tiep", "/tai-khoan");
    }

    /** The number of the session, as the cookie says it. */
    String session() {
        return cookies.values().stream().map(Cookie::getValue).findFirst().orElse("");
    }

    /** Pretends to be whoever had this number. */
    void takes(String session) {
        cookies.values().forEach(cookie -> cookie.setValue(session));
    }

    private MockHttpServletResponse asks(MockHttpServletRequestBuilder request) throws Exception {
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        request.with(
                sent -> {
                    sent.setRemoteAddr(address);
                    return sent;
                });
        MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
        Arrays.stream(response.getCookies())
                .forEach(cookie -> cookies.put(cookie.getName(), cookie));
        Matcher found = TOKEN.matcher(response.getContentAsString(StandardCharsets.UTF_8));
        if (found.find()) {
            token = found.group(1);
        }
        return response;
    }
}
