package vn.caunoi.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.factors.AuthenticatorApps;
import vn.caunoi.identity.factors.RecoveryCodes;
import vn.caunoi.identity.factors.SecondFactors;
import vn.caunoi.identity.factors.TotpSecret;
import vn.caunoi.units.Sites;
import vn.caunoi.units.World;

/** Whoever knows the password and the code comes in; whoever guesses waits. */
@RoomTest
@RecordApplicationEvents
@Import({World.class, Staff.class})
class SignInTest {

    private static final String PASSWORD = "bốn chiếc ô màu tím";
    private static final String WRONG = "năm chiếc ô màu tím";

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired World world;
    @Autowired Sites sites;
    @Autowired People people;
    @Autowired Staff staff;
    @Autowired PasswordEncoder passwords;
    @Autowired AuthenticatorApps apps;
    @Autowired RecoveryCodes codes;
    @Autowired SecondFactors factors;
    @Autowired Tries tries;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEvents told;

    private int addresses;

    @BeforeEach
    void anOffice() {
        if (sites.named(Visitor.HOST).isEmpty()) {
            world.site(Visitor.HOST);
        }
        jdbc.sql("delete from identity.wrong_try").update();
        jdbc.sql("update identity.person set failures = 0, failed_at = null").update();
    }

    @Test
    void theRightPasswordOpensAndTheSessionGetsANewNumber() throws Exception {
        person("mot");
        Visitor visitor = visitor();
        visitor.opens("/dang-nhap");
        String before = visitor.session();
        assertThat(location(visitor.signsIn("mot", PASSWORD))).isEqualTo("/tai-khoan");
        String after = visitor.session();
        assertThat(after).isNotEqualTo(before);
        assertThat(visitor.opens("/tai-khoan").getStatus()).isEqualTo(200);
        visitor.takes(before);
        assertThat(location(visitor.opens("/tai-khoan"))).startsWith("/dang-nhap");
        assertThat(lastAct()).isEqualTo("đăng nhập: mật khẩu");
    }

    @Test
    void theNameIsReadWhateverItsCaseAndThePasswordHoweverItsMarksAreComposed() throws Exception {
        person("hai");
        String decomposed = Normalizer.normalize(PASSWORD, Normalizer.Form.NFD);
        assertThat(location(visitor().signsIn(" HAI ", decomposed))).isEqualTo("/tai-khoan");
    }

    @Test
    void eachWrongPasswordDoublesTheWaitAndTheRightOneEndsIt() throws Exception {
        person("ba");
        assertThat(visitor().signsIn("ba", WRONG).getStatus()).isEqualTo(422);
        for (int wait = 1; wait <= 64; wait *= 2) {
            assertThat(visitor().signsIn("ba", WRONG).getStatus()).isEqualTo(422);
            clock.pass(Duration.ofSeconds(wait).minusMillis(1));
            var tooEarly = visitor().signsIn("ba", PASSWORD);
            assertThat(tooEarly.getStatus()).isEqualTo(429);
            assertThat(tooEarly.getHeader("Retry-After")).isEqualTo("1");
            assertThat(text(tooEarly)).contains("Thử lại được lúc");
            clock.pass(Duration.ofMillis(1));
        }
        assertThat(visitor().signsIn("ba", PASSWORD).getStatus()).isEqualTo(303);
        assertThat(visitor().signsIn("ba", WRONG).getStatus()).isEqualTo(422);
        clock.pass(Duration.ofSeconds(1));
        assertThat(visitor().signsIn("ba", PASSWORD).getStatus()).isEqualTo(303);
    }

    @Test
    void aNameThatNobodyHasIsTreatedAsOneThatSomebodyHas() throws Exception {
        person("bon");
        for (int i = 0; i < 4; i++) {
            var known = visitor().signsIn("bon", WRONG);
            var unknown = visitor().signsIn("khong-ai", WRONG);
            assertThat(unknown.getStatus()).isEqualTo(known.getStatus()).isEqualTo(422);
            assertThat(mistake(unknown)).isEqualTo(mistake(known));
            if (i == 0) {
                continue;
            }
            var early = visitor().signsIn("khong-ai", WRONG);
            assertThat(early.getStatus()).isEqualTo(429);
            assertThat(mistake(early)).isEqualTo(mistake(visitor().signsIn("bon", WRONG)));
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(people.named("khong-ai")).isEmpty();
        assertThat(
                        jdbc.sql("select count(*) from identity.wrong_try where key = 'khong-ai'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void guessesThatComeAtOnceAreCountedOneByOne() throws Exception {
        Person person = person("nam");
        var counted = tries.password("nam", java.util.Optional.of(person), "192.0.2.77");
        try (var all = Executors.newFixedThreadPool(8)) {
            Callable<Duration> guess = () -> tries.begin(counted);
            List<Future<Duration>> waits = all.invokeAll(java.util.Collections.nCopies(24, guess));
            long let = 0;
            for (Future<Duration> wait : waits) {
                let += wait.get().isZero() ? 1 : 0;
            }
            assertThat(let).as("one, and the one that is free").isEqualTo(2);
        }
    }

    @Test
    void manyNamesFromOneNetworkSlowTheNetworkDown() throws Exception {
        person("sau");
        for (int i = 0; i <= 20; i++) {
            assertThat(new Visitor(mvc, "198.51.100.9").signsIn("ten" + i, WRONG).getStatus())
                    .isEqualTo(422);
        }
        assertThat(new Visitor(mvc, "198.51.100.9").signsIn("sau", PASSWORD).getStatus())
                .isEqualTo(429);
        assertThat(new Visitor(mvc, "198.51.100.10").signsIn("sau", PASSWORD).getStatus())
                .isEqualTo(303);
    }

    @Test
    void theWorstIsToldToTheJournalWithoutAName() throws Exception {
        Person person = person("bay");
        for (int i = 0; i <= Failures.WORST; i++) {
            visitor().signsIn("bay", WRONG);
            clock.pass(Failures.LONGEST);
        }
        assertThat(lastAct()).isEqualTo("đăng nhập sai nhiều lần: 12 lần vào một tài khoản");
        assertThat(
                        jdbc.sql("select who from journal.entry order by number desc limit 1")
                                .query(String.class)
                                .single())
                .isEqualTo("người chưa đăng nhập")
                .doesNotContain(Accounts.name(person.id()));
    }

    @Test
    void whoeverHasAnAppIsAskedForACodeAndEachCodeIsGoodOnce() throws Exception {
        Person person = person("tam");
        TotpSecret app = app(person);
        clock.pass(Duration.ofMinutes(1));
        Visitor visitor = visitor();
        assertThat(location(visitor.signsIn("tam", PASSWORD)))
                .isEqualTo("/dang-nhap/buoc-hai?tiep=%2Ftai-khoan");
        assertThat(location(visitor.opens("/tai-khoan"))).startsWith("/dang-nhap/buoc-hai");
        visitor.opens("/dang-nhap/buoc-hai");
        String halfWay = visitor.session();
        String code = app.code(clock.instant());
        assertThat(location(visitor.sends("/dang-nhap/buoc-hai", "ma", code, "tiep", "/tai-khoan")))
                .isEqualTo("/tai-khoan");
        assertThat(visitor.session()).isNotEqualTo(halfWay);
        assertThat(visitor.opens("/tai-khoan").getStatus()).isEqualTo(200);

        Visitor again = visitor();
        again.signsIn("tam", PASSWORD);
        again.opens("/dang-nhap/buoc-hai");
        assertThat(again.sends("/dang-nhap/buoc-hai", "ma", code).getStatus()).isEqualTo(422);
        assertThat(again.sends("/dang-nhap/buoc-hai", "ma", code).getStatus()).isEqualTo(422);
        assertThat(again.sends("/dang-nhap/buoc-hai", "ma", code).getStatus()).isEqualTo(429);
        clock.pass(Duration.ofSeconds(30));
        String next = app.code(clock.instant());
        String typed = next.substring(0, 3) + " " + next.substring(3);
        assertThat(again.sends("/dang-nhap/buoc-hai", "ma", typed).getStatus()).isEqualTo(303);
    }

    @Test
    void aRecoveryCodeOpensOnceEvenWithoutItsDashes() throws Exception {
        Person person = person("chin");
        app(person);
        List<String> paper = codes.renew(person.id());
        assertThat(paper).hasSize(10).doesNotHaveDuplicates();
        String code = paper.getFirst();
        assertThat(secondStep("chin", code.toLowerCase(Locale.ROOT).replace("-", " ")).getStatus())
                .isEqualTo(303);
        assertThat(codes.left(person.id())).isEqualTo(9);
        assertThat(secondStep("chin", code).getStatus()).isEqualTo(422);
    }

    @Test
    void aRoleThatNeedsTwoFactorsComesNoFurtherThanToSettingOneUp() throws Exception {
        Person admin = person("quantri");
        staff.hire("quantri", "quan-tri", null);
        Visitor visitor = visitor();
        visitor.signsIn("quantri", PASSWORD);
        assertThat(text(visitor.opens("/tai-khoan"))).contains("Cần thiết lập bước hai");
        assertThat(location(visitor.opens("/tai-khoan/mat-khau"))).startsWith("/tai-khoan?tiep");
        String page = text(visitor.opens("/tai-khoan/ma-xac-thuc"));
        assertThat(text(visitor.opens("/tai-khoan/ma-xac-thuc/anh"))).startsWith("<svg");
        assertThat(visitor.sends("/tai-khoan/ma-xac-thuc", "ma", "000000").getStatus())
                .isEqualTo(422);
        TotpSecret shown = shown(page);
        String code = shown.code(clock.instant());
        assertThat(location(visitor.sends("/tai-khoan/ma-xac-thuc", "ma", code)))
                .startsWith("/tai-khoan/ma-du-phong");
        assertThat(told.stream(SignInChanged.class))
                .containsExactly(new SignInChanged(admin.id(), "thiết lập mã xác thực"));
        assertThat(visitor.opens("/tai-khoan/mat-khau").getStatus()).isEqualTo(200);
        visitor.sends("/tai-khoan/ma-xac-thuc/go");
        assertThat(factors.areSetUp(admin.id())).as("the last one stays").isTrue();
    }

    @Test
    void afterAWhileThePasswordIsAskedAgainBeforeItIsChanged() throws Exception {
        Person person = person("muoi");
        Visitor visitor = visitor();
        visitor.signsIn("muoi", PASSWORD);
        Visitor elsewhere = visitor();
        elsewhere.signsIn("muoi", PASSWORD);
        assertThat(visitor.opens("/tai-khoan/mat-khau").getStatus()).isEqualTo(200);
        clock.pass(Proof.FRESH);
        assertThat(location(visitor.opens("/tai-khoan/mat-khau")))
                .isEqualTo("/tai-khoan/xac-nhan?tiep=%2Ftai-khoan%2Fmat-khau");
        String fresh = "sáu con gà trống choai";
        visitor.sends("/tai-khoan/mat-khau", "mat-khau-moi", fresh, "nhac-lai", fresh);
        assertThat(passwords.matches(PASSWORD, people.password(person.id()).orElseThrow()))
                .isTrue();

        visitor.opens("/tai-khoan/xac-nhan");
        assertThat(visitor.sends("/tai-khoan/xac-nhan", "mat-khau", WRONG).getStatus())
                .isEqualTo(422);
        clock.pass(Duration.ofSeconds(1));
        visitor.sends("/tai-khoan/xac-nhan", "mat-khau", PASSWORD);
        visitor.opens("/tai-khoan/mat-khau");
        var refused =
                visitor.sends(
                        "/tai-khoan/mat-khau", "mat-khau-moi", "matkhau123456", "nhac-lai", "khác");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused)).contains("dễ đoán").contains("Hai lần gõ không giống nhau");
        visitor.sends("/tai-khoan/mat-khau", "mat-khau-moi", fresh, "nhac-lai", fresh);
        assertThat(passwords.matches(fresh, people.password(person.id()).orElseThrow())).isTrue();
        assertThat(visitor.opens("/tai-khoan").getStatus()).isEqualTo(200);
        assertThat(location(elsewhere.opens("/tai-khoan"))).startsWith("/dang-nhap");
        assertThat(told.stream(SignInChanged.class))
                .containsExactly(new SignInChanged(person.id(), "đổi mật khẩu"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không phải JSON",
                "null",
                "[]",
                "{}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"clientExtensionResults\":{},"
                        + "\"response\":{\"clientDataJSON\":\"AA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
                "{\"id\":\"%\",\"rawId\":\"%\",\"type\":\"x\",\"clientExtensionResults\":{},"
                        + "\"response\":{\"clientDataJSON\":\"%\",\"authenticatorData\":\"%\",\"signature\":\"%\"}}"
            })
    void anAnswerThatIsNoneOpensNothing(String answer) throws Exception {
        Visitor visitor = visitor();
        visitor.opens("/dang-nhap");
        var response = visitor.sends("/dang-nhap/khoa-truy-cap", "khoa", answer);
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(text(response)).contains("Chưa đăng nhập được bằng khóa");
    }

    @Test
    void noAddressElsewhereIsFollowed() throws Exception {
        person("mot-mot");
        for (String next :
                List.of("//x.example", "https://x.example", "/\\x.example", "javascript:1")) {
            Visitor visitor = visitor();
            visitor.opens("/dang-nhap");
            var response =
                    visitor.sends(
                            "/dang-nhap", "ten", "mot-mot", "mat-khau", PASSWORD, "tiep", next);
            assertThat(location(response)).isEqualTo("/ban-lam-viec");
        }
    }

    @Test
    void withoutTheTokenNoFormIsTaken() throws Exception {
        person("mot-hai");
        Visitor visitor = visitor();
        var response = visitor.sends("/dang-nhap", "ten", "mot-hai", "mat-khau", PASSWORD);
        assertThat(location(response)).startsWith("/dang-nhap");
        assertThat(location(visitor.opens("/tai-khoan"))).startsWith("/dang-nhap");
    }

    @Test
    void theSecretOfAnAppLiesSealedInTheDatabase() {
        Person person = person("mot-ba");
        TotpSecret app = app(person);
        byte[] kept =
                jdbc.sql("select secret from identity.authenticator where person = :person")
                        .param("person", person.id().value())
                        .query((row, _) -> row.getBytes(1))
                        .single();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        new String(app.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void whoeverLostEverythingStartsAnew() throws Exception {
        Person person = person("mot-bon");
        app(person);
        codes.renew(person.id());
        factors.forget(person.id());
        assertThat(location(visitor().signsIn("mot-bon", PASSWORD))).isEqualTo("/tai-khoan");
        assertThat(codes.left(person.id())).isZero();
    }

    private MockHttpServletResponse secondStep(String username, String code) throws Exception {
        Visitor visitor = visitor();
        visitor.signsIn(username, PASSWORD);
        visitor.opens("/dang-nhap/buoc-hai");
        return visitor.sends("/dang-nhap/buoc-hai", "ma", code);
    }

    private Person person(String username) {
        return people.add(
                username,
                "Người Kiểm Thử",
                username + "@x.example",
                Objects.requireNonNull(passwords.encode(PASSWORD)));
    }

    private TotpSecret app(Person person) {
        TotpSecret secret = apps.draw();
        assertThat(apps.setUp(person.id(), secret, secret.code(clock.instant()))).isTrue();
        return secret;
    }

    private Visitor visitor() {
        addresses++;
        return new Visitor(mvc, "203.0.113." + addresses);
    }

    private String lastAct() {
        return jdbc.sql(
                        "select what || ': ' || after from journal.entry order by number desc limit"
                                + " 1")
                .query(String.class)
                .single();
    }

    /** The key as the page spells it for whoever types it in. */
    private static TotpSecret shown(String page) {
        Matcher key = Pattern.compile("class=\"secret\">([A-Z2-7 ]+)<").matcher(page);
        assertThat(key.find()).isTrue();
        return new TotpSecret(
                org.bouncycastle.util.encoders.Base32.decode(key.group(1).replace(" ", "")));
    }

    private static String mistake(MockHttpServletResponse response) {
        Matcher found =
                Pattern.compile("<p class=\"field-mistake\"[^>]*>(.*?)</p>")
                        .matcher(text(response));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), UTF_8);
    }

    private static String location(MockHttpServletResponse response) {
        return String.valueOf(response.getHeader("Location"));
    }
}
