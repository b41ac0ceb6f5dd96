package vn.caunoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is led to another host by an address that somebody else wrote. */
class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ban-lam-viec",
                "//evil.example",
                "///evil.example",
                "////evil.example/x",
                "/\\evil.example",
                "\\/evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/\n/evil.example",
                "/\r\nLocation: //evil.example",
                "\t//evil.example",
                " //evil.example",
                "http://evil.example",
                "https://evil.example",
                "https:evil.example",
                "https:/evil.example",
                "http:/\\evil.example",
                "HTTPS://EVIL.EXAMPLE",
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java\nscript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "mailto:a@evil.example",
                "//evil.example@caunoi.example",
                "@evil.example",
                ".evil.example",
                "//user:x@evil.example",
                "/\u0000/evil.example",
                "/\u2028/evil.example",
                "\u3002evil.example",
                "//evil\u3002example",
                "/\u2215evil.example",
                "/x#//evil.example",
                "/x\\..\\evil",
                "/x y",
                "/<script>",
                "/\"onload=x",
                "?tiep=//evil.example",
                "#//evil.example"
            })
    void whatCouldLeadElsewhereIsNoLocalAddress(String wished) {
        assertThat(LocalAddress.of(wished)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/ban-lam-viec",
                "/nguoi-dung?q=h%C3%A0&trang=2",
                "/%2f/evil.example",
                "/x//evil.example",
                "/x?tiep=https://evil.example",
                "/@evil.example"
            })
    void whatStaysOnThisHostIs(String wished) {
        assertThat(LocalAddress.of(wished)).contains(wished);
    }
}
