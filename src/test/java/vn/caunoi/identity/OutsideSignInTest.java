package vn.caunoi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.factors.AuthenticatorApps;
import vn.caunoi.identity.outside.OutsideAccounts;
import vn.caunoi.identity.outside.SmallProvider;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/**
 * An account at another provider stands for the password of whoever tied it, and of nobody else.
 */
@RoomTest
@Import({World.class, Staff.class})
class OutsideSignInTest {

    private static final SmallProvider PROVIDER = new SmallProvider();
    private static final String PASSWORD = "bốn chiếc ô màu tím";

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired People people;
    @Autowired PasswordEncoder passwords;
    @Autowired AuthenticatorApps apps;
    @Autowired OutsideAccounts accounts;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry settings) {
        settings.add("caunoi.oidc.issuer", PROVIDER::issuer);
        settings.add("caunoi.oidc.client-id", () -> SmallProvider.CLIENT);
        settings.add("caunoi.oidc.client-secret", () -> SmallProvider.SECRET);
        settings.add("caunoi.oidc.label", () -> "tài khoản thành phố");
    }

    @AfterAll
    static void end() {
        PROVIDER.close();
    }

    @BeforeEach
    void anOffice() {
        if (sites.named(Visitor.HOST).isEmpty()) {
            world.site(Visitor.HOST);
        }
        PROVIDER.signsWithStrangersKey(false);
        PROVIDER.saysNonce("");
    }

    @Test
    void whoeverTiedAnAccountSignsInWithIt() throws Exception {
        Person person = person("mot");
        Visitor visitor = visitor();
        visitor.signsIn("mot", PASSWORD);
        assertThat(text(visitor.opens("/tai-khoan"))).contains("tài khoản thành phố");
        URI page = location(visitor.opens("/tai-khoan/tai-khoan-ngoai/noi"));
        assertThat(page.toString()).startsWith(PROVIDER.issuer()).contains("code_challenge");
        visitor.opens(local(PROVIDER.confirms(page, "cong-dan-1")));
        assertThat(accounts.owner("cong-dan-1")).contains(person.id());

        Visitor later = visitor();
        assertThat(text(later.opens("/dang-nhap"))).contains("Đăng nhập bằng tài khoản thành phố");
        assertThat(comesBack(later, "cong-dan-1", "/tai-khoan")).hasToString("/tai-khoan");
        assertThat(later.opens("/tai-khoan").getStatus()).isEqualTo(200);
    }

    @Test
    void nobodyGetsAnAccountByComingFromElsewhere() throws Exception {
        Visitor stranger = visitor();
        URI page = location(stranger.opens("/dang-nhap/tai-khoan-ngoai"));
        var response = stranger.opens(local(PROVIDER.confirms(page, "nguoi-la")));
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response)).contains("chưa được nối");
        assertThat(location(stranger.opens("/tai-khoan")).toString()).startsWith("/dang-nhap");
    }

    @Test
    void theSecondStepIsStillAsked() throws Exception {
        Person person = person("ba");
        accounts.tie(person.id(), "cong-dan-3");
        var secret = apps.draw();
        apps.setUp(person.id(), secret, secret.code(clock.instant()));
        Visitor visitor = visitor();
        assertThat(comesBack(visitor, "cong-dan-3", "/tai-khoan").toString())
                .startsWith("/dang-nhap/buoc-hai");
        assertThat(location(visitor.opens("/tai-khoan")).toString())
                .startsWith("/dang-nhap/buoc-hai");
    }

    @Test
    void anAnswerThatWasNotAskedForIsWorthNothing() throws Exception {
        Person person = person("bon");
        accounts.tie(person.id(), "cong-dan-4");
        Visitor attacker = visitor();
        URI theirs = location(attacker.opens("/dang-nhap/tai-khoan-ngoai"));
        String answer = local(PROVIDER.confirms(theirs, "cong-dan-4"));
        Visitor victim = visitor();
        assertThat(victim.opens(answer).getStatus()).isEqualTo(422);
        victim.opens("/dang-nhap/tai-khoan-ngoai");
        assertThat(victim.opens(answer).getStatus()).isEqualTo(422);
        assertThat(attacker.opens(answer).getStatus()).isEqualTo(303);
        assertThat(attacker.opens(answer).getStatus()).as("twice").isEqualTo(422);
    }

    @Test
    void aTokenWithAForeignSignatureOrAnOldNonceIsRefused() throws Exception {
        Person person = person("nam");
        accounts.tie(person.id(), "cong-dan-5");
        PROVIDER.signsWithStrangersKey(true);
        assertThat(answer(visitor(), "cong-dan-5").getStatus()).isEqualTo(422);
        PROVIDER.signsWithStrangersKey(false);
        PROVIDER.saysNonce("cũ");
        assertThat(answer(visitor(), "cong-dan-5").getStatus()).isEqualTo(422);
        PROVIDER.saysNonce("");
        assertThat(answer(visitor(), "cong-dan-5").getStatus()).isEqualTo(303);
    }

    @Test
    void whoeverSaysNoAtTheProviderIsToldSo() throws Exception {
        Visitor visitor = visitor();
        URI page = location(visitor.opens("/dang-nhap/tai-khoan-ngoai"));
        String answer = local(PROVIDER.confirms(page, "cong-dan-9"));
        String refusal = answer.replaceFirst("code=[^&]*", "error=access_denied");
        var response = visitor.opens(refusal);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response)).contains("Chưa xác nhận được với nhà cung cấp");
    }

    @Test
    void itLeadsNowhereElseAfterwards() throws Exception {
        Person person = person("sau");
        accounts.tie(person.id(), "cong-dan-6");
        assertThat(comesBack(visitor(), "cong-dan-6", "//x.example")).hasToString("/ban-lam-viec");
    }

    @Test
    void oneAccountElsewhereBelongsToOnePerson() {
        Person one = person("bay");
        Person other = person("tam");
        assertThat(accounts.tie(one.id(), "cong-dan-7")).isTrue();
        assertThat(accounts.tie(other.id(), "cong-dan-7")).isFalse();
        accounts.untie(one.id());
        assertThat(accounts.tie(other.id(), "cong-dan-7")).isTrue();
    }

    private static MockHttpServletResponse answer(Visitor visitor, String subject)
            throws Exception {
        URI page = location(visitor.opens("/dang-nhap/tai-khoan-ngoai"));
        return visitor.opens(local(PROVIDER.confirms(page, subject)));
    }

    private static URI comesBack(Visitor visitor, String subject, String next) throws Exception {
        URI page = location(visitor.opens("/dang-nhap/tai-khoan-ngoai?tiep=" + next));
        return location(visitor.opens(local(PROVIDER.confirms(page, subject))));
    }

    private static String local(URI address) {
        assertThat(address.getHost()).isEqualTo(Visitor.HOST);
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private static URI location(MockHttpServletResponse response) {
        return URI.create(String.valueOf(response.getHeader("Location")));
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }

    private Visitor visitor() {
        return new Visitor(mvc, "203.0.113.200");
    }

    private Person person(String username) {
        return people.add(
                username,
                "Người Kiểm Thử",
                username + "@x.example",
                Objects.requireNonNull(passwords.encode(PASSWORD)));
    }
}
