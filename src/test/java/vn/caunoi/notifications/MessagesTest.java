package vn.caunoi.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import vn.caunoi.MovableClock;
import vn.caunoi.NuChecker;
import vn.caunoi.RoomTest;
import vn.caunoi.identity.Person;
import vn.caunoi.identity.PersonId;
import vn.caunoi.identity.SignInChanged;
import vn.caunoi.identity.Staff;
import vn.caunoi.units.World;

/**
 * What somebody is told arrives: in the inbox at once, by e-mail whatever falls down on the way.
 */
@RoomTest
@Import({Staff.class, World.class, MessagesTest.Words.class})
class MessagesTest {

    private static final PostOffice POST = new PostOffice();
    private static final Instant MORNING = Instant.parse("2026-11-23T02:00:00Z");

    /** The messages of an invented room. */
    static class Words implements MessageTemplates {

        @Override
        public List<MessageTemplate> templates() {
            return List.of(
                    new MessageTemplate("thu.bai", "Bài chờ", "Bài “{title}” chờ bạn", "Xin xem."),
                    new MessageTemplate(
                            "thu.khoa",
                            "An toàn",
                            "Mật khẩu vừa đổi",
                            "Nếu không phải bạn, báo ngay.",
                            true));
        }
    }

    @Autowired MockMvc mvc;
    @Autowired MovableClock clock;
    @Autowired Staff staff;
    @Autowired World world;
    @Autowired Outbox outbox;
    @Autowired Postman postman;
    @Autowired OutsideLetters outside;
    @Autowired Messages messages;
    @Autowired Letters letters;
    @Autowired Choices choices;
    @Autowired MailCheck check;
    @Autowired Tray tray;
    @Autowired TransactionTemplate transaction;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEventPublisher events;

    private Person hoa = new Person(new PersonId(0), "", "", "", false);

    @DynamicPropertySource
    static void server(DynamicPropertyRegistry registry) {
        registry.add("caunoi.smtp.host", () -> "127.0.0.1");
        registry.add("caunoi.smtp.port", () -> POST.port);
        registry.add("caunoi.smtp.tls", () -> "none");
        registry.add("caunoi.smtp.from", () -> "phong-lam-viec@minhhoa.example");
    }

    @BeforeEach
    void anEmptyTown() {
        jdbc.sql("delete from notifications.message").update();
        jdbc.sql("delete from notifications.letter").update();
        jdbc.sql("delete from notifications.outside_letter").update();
        jdbc.sql("delete from notifications.choice").update();
        clock.set(MORNING);
        hoa = staff.hire("hoa", "quan-tri", null);
        if (jdbc.sql("select count(*) from units.site").query(Long.class).single() == 0) {
            world.site("xa-a.localhost");
        }
        POST.opens();
    }

    @AfterEach
    void evening() {
        POST.closes();
    }

    private void tell(String title) {
        outbox.send(hoa.id(), "thu.bai", Map.of("title", title), "/bien-tap/1");
    }

    @Test
    void whoeverHasNoAccountGetsALetterOfWhichNothingStays() throws Exception {
        outside.send(
                "ba-lan@minhhoa.example",
                "thu.bai",
                Map.of("title", "Giấy mời"),
                "/giay-moi/abc",
                "BEGIN:VCALENDAR");
        assertThat(sealedLetters())
                .hasSize(1)
                .noneMatch(kept -> kept.contains("ba-lan") || kept.contains("VCALENDAR"));
        outside.round();
        var letter = POST.received().getFirst();
        assertThat(letter.getAllRecipients()[0]).hasToString("ba-lan@minhhoa.example");
        assertThat(letter.getSubject()).isEqualTo("Bài “Giấy mời” chờ bạn");
        var parts = (MimeMultipart) letter.getContent();
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("lich.ics");
        assertThat(sealedLetters()).isEmpty();
    }

    @Test
    void aLetterToTheOutsideWaitsForTheServerAndIsGivenUpAfterDays() {
        POST.closes();
        outside.send("ba-lan@minhhoa.example", "thu.bai", Map.of("title", "A"), "", "");
        outside.round();
        assertThat(sealedLetters()).hasSize(1);
        POST.opens();
        outside.round();
        assertThat(POST.received()).as("not before the next try").isEmpty();
        clock.pass(Backoff.LONGEST);
        outside.round();
        assertThat(POST.received()).hasSize(1);
        POST.closes();
        outside.send("ba-lan@minhhoa.example", "thu.bai", Map.of("title", "B"), "", "");
        clock.pass(Postman.GIVES_UP_AFTER);
        outside.round();
        assertThat(sealedLetters()).isEmpty();
        POST.opens();
    }

    private List<String> sealedLetters() {
        return jdbc.sql("select sealed from notifications.outside_letter")
                .query((row, _) -> row.getString("sealed"))
                .list();
    }

    @Test
    void aMessageWithoutAllItsParametersIsRefusedBeforeItIsStored() {
        assertThatThrownBy(() -> outbox.send(hoa.id(), "thu.bai", Map.of(), "/"))
                .hasMessageContaining("title");
        assertThatThrownBy(() -> outbox.send(hoa.id(), "thu.la", Map.of(), "/"))
                .hasMessageContaining("thu.la");
        assertThatThrownBy(() -> outbox.send(hoa.id(), "thu.khoa", Map.of(), "//noi-khac.example"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(messages.count(hoa.id())).isZero();
    }

    @Test
    void aChangedWayToSignInIsToldByMailWhateverPeopleChose() {
        events.publishEvent(new SignInChanged(hoa.id(), "gỡ khóa truy cập"));
        postman.round();
        assertThat(POST.received()).hasSize(1);
        assertThat(
                        jdbc.sql("select template from notifications.message")
                                .query(String.class)
                                .single())
                .isEqualTo("tai-khoan.doi-cach-dang-nhap");
        assertThat(AccountTemplates.CHANGED.subject(Map.of("what", "gỡ khóa truy cập")))
                .isEqualTo("Tài khoản của bạn vừa được gỡ khóa truy cập");
    }

    @Test
    void theSameKeyIsToldOnce() {
        Person mai = staff.hire("mai", "quan-tri", null);
        for (Person person : List.of(hoa, hoa, mai)) {
            outbox.sendOnce(person.id(), "bai-1", "thu.bai", Map.of("title", "A"), "/");
        }
        postman.round();
        assertThat(messages.count(hoa.id())).isOne();
        assertThat(messages.count(mai.id())).isOne();
        assertThat(POST.received()).hasSize(2);
    }

    @Test
    void whatWasRolledBackIsNeverTold() {
        transaction.executeWithoutResult(
                status -> {
                    tell("A");
                    status.setRollbackOnly();
                });
        postman.round();
        assertThat(messages.count(hoa.id())).isZero();
        assertThat(POST.received()).isEmpty();
    }

    @Test
    void aLetterIsVietnameseTwiceWrittenAndLeadsBack() throws Exception {
        tell("Đường mới <b>xã</b>");
        postman.round();
        var mail = POST.received().getFirst();
        assertThat(mail.getSubject()).isEqualTo("Bài “Đường mới <b>xã</b>” chờ bạn");
        assertThat(mail.getAllRecipients()[0]).hasToString("hoa@minhhoa.example");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).matches("<caunoi-\\d+-\\d+@minhhoa\\.example>");
        var parts = texts((MimeMultipart) mail.getContent());
        long id = messages.page(hoa.id(), 1).getFirst().id();
        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst())
                .contains("Kính gửi Người hoa,", "Đường mới <b>xã</b>", "/thong-bao-cua-toi/" + id);
        assertThat(parts.getLast())
                .contains("Đường mới &lt;b&gt;xã&lt;/b&gt;", "/thong-bao-cua-toi/" + id);
        assertThat(NuChecker.complaints(parts.getLast())).isEmpty();
    }

    private static List<String> texts(MimeMultipart content) throws Exception {
        var found = new ArrayList<String>();
        for (int i = 0; i < content.getCount(); i++) {
            Object part = content.getBodyPart(i).getContent();
            if (part instanceof MimeMultipart more) {
                found.addAll(texts(more));
            } else {
                found.add(part.toString());
            }
        }
        return found;
    }

    @Test
    void aServerThatIsDownLosesNothingAndIsSaid() {
        POST.closes();
        tell("A");
        tell("B");
        postman.round();
        assertThat(tray.counts()).isEqualTo(new Tray.Counts(1, 1, 0, 0));
        assertThat(check.look().good()).isFalse();
        assertThat(check.look().sentence()).contains("không trả lời", "1 đang thử lại");
        POST.opens();
        clock.pass(Duration.ofMinutes(1));
        postman.round();
        assertThat(POST.received()).hasSize(2);
        assertThat(tray.counts()).isEqualTo(new Tray.Counts(0, 0, 0, 2));
        assertThat(check.look().good()).isTrue();
    }

    @Test
    void whatStaysUndeliverableIsGivenUpSeenAndSentAgain() throws Exception {
        POST.closes();
        tell("A");
        for (int tries = 0; tries < 100 && tray.counts().failed() == 0; tries++) {
            postman.round();
            clock.pass(Backoff.LONGEST);
        }
        assertThat(tray.counts()).isEqualTo(new Tray.Counts(0, 0, 1, 0));
        assertThat(clock.instant())
                .isBetween(
                        MORNING.plus(Postman.GIVES_UP_AFTER).minus(Backoff.LONGEST),
                        MORNING.plus(Postman.GIVES_UP_AFTER).plus(Backoff.LONGEST.multipliedBy(2)));
        mvc.perform(get("/hop-thu-di").with(Staff.as(hoa)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không nối được với máy chủ thư.")));
        POST.opens();
        long id = jdbc.sql("select id from notifications.letter").query(Long.class).single();
        mvc.perform(post("/hop-thu-di/" + id + "/gui-lai").with(Staff.as(hoa)))
                .andExpect(redirectedUrl("/hop-thu-di"));
        postman.round();
        assertThat(POST.received()).hasSize(1);
        mvc.perform(post("/hop-thu-di/" + id + "/gui-lai").with(Staff.as(hoa)))
                .andExpect(status().isNotFound());
    }

    @Test
    void whoFallsDownAfterTheServersYesSendsAgainUnderTheSameId() {
        tell("A");
        transaction.executeWithoutResult(
                status -> {
                    postman.round();
                    status.setRollbackOnly();
                });
        postman.round();
        postman.round();
        assertThat(POST.ids()).hasSize(2);
        assertThat(new HashSet<>(POST.ids())).hasSize(1);
    }

    @Test
    void twoPostmenCarryEachLetterOnce() throws Exception {
        for (int i = 0; i < 30; i++) {
            tell("Bài " + i);
        }
        try (var pair = Executors.newFixedThreadPool(2)) {
            Callable<Void> walk =
                    () -> {
                        postman.round();
                        return null;
                    };
            for (var walked : pair.invokeAll(List.of(walk, walk))) {
                walked.get();
            }
        }
        postman.round();
        assertThat(POST.ids()).hasSize(30).doesNotHaveDuplicates();
    }

    @Test
    void aDaysMessagesComeInOneLetterAndWhatWasReadIsLeftOut() throws Exception {
        choices.keep(hoa.id(), Map.of("Bài chờ", Way.DAILY));
        tell("Một");
        tell("Hai");
        tell("Ba");
        messages.read(hoa.id(), messages.page(hoa.id(), 1).getLast().id());
        postman.round();
        assertThat(POST.received()).isEmpty();
        clock.set(Instant.parse("2026-11-23T09:29:00Z"));
        tell("Bốn");
        clock.set(Instant.parse("2026-11-23T09:30:00Z"));
        postman.round();
        assertThat(POST.received()).hasSize(1);
        var mail = POST.received().getFirst();
        assertThat(mail.getSubject()).isEqualTo("2 tin báo trong ngày 23/11/2026");
        String text = texts((MimeMultipart) mail.getContent()).getFirst();
        assertThat(text).contains("“Hai”", "“Ba”").doesNotContain("“Một”", "“Bốn”");
        messages.readAll(hoa.id());
        clock.pass(Duration.ofDays(1));
        postman.round();
        assertThat(POST.received()).hasSize(1);
    }

    @Test
    void securityReachesWhoeverWantsNoLetters() throws Exception {
        mvc.perform(
                        post("/tai-khoan/thong-bao")
                                .with(Staff.as(hoa))
                                .param("thu-bai", "INBOX")
                                .param("thu-khoa", "INBOX"))
                .andExpect(redirectedUrl("/tai-khoan/thong-bao?da-luu=1"));
        assertThat(choices.of(hoa.id())).containsExactly(Map.entry("Bài chờ", Way.INBOX));
        choices.keep(hoa.id(), Map.of("An toàn", Way.INBOX));
        tell("A");
        outbox.send(hoa.id(), "thu.khoa", Map.of(), "/tai-khoan");
        postman.round();
        assertThat(messages.count(hoa.id())).isEqualTo(2);
        assertThat(POST.received()).hasSize(1);
        assertThat(POST.received().getFirst().getSubject()).isEqualTo("Mật khẩu vừa đổi");
        mvc.perform(get("/tai-khoan/thong-bao").with(Staff.as(hoa)))
                .andExpect(content().string(containsString("Luôn gửi thư ngay")))
                .andExpect(content().string(not(containsString("name=\"thu-khoa\""))));
    }

    @Test
    void aWrongAddressHoldsUpNoOtherLetterAndTheReasonNamesNobody() {
        jdbc.sql("update identity.person set email = 'hoa o minhhoa' where username = 'hoa'")
                .update();
        Person mai = staff.hire("mai", "quan-tri", null);
        tell("A");
        clock.pass(Duration.ofSeconds(1));
        outbox.send(mai.id(), "thu.bai", Map.of("title", "B"), "/");
        postman.round();
        jdbc.sql("update identity.person set email = 'hoa@minhhoa.example' where username = 'hoa'")
                .update();
        assertThat(POST.received()).hasSize(1);
        assertThat(tray.page(1).getFirst().letter().reason()).isNotEmpty().doesNotContain("@");
    }

    @Test
    void whoLeftGetsNoLetterAndTheReasonIsKept() {
        tell("A");
        jdbc.sql("update identity.person set active = false where username = 'hoa'").update();
        postman.round();
        jdbc.sql("update identity.person set active = true where username = 'hoa'").update();
        assertThat(POST.received()).isEmpty();
        assertThat(tray.page(1).getFirst().letter().reason()).contains("đã khóa");
    }

    @Test
    void theInboxShowsTheUnreadFirstAndEverybodyOnlyTheirOwn() throws Exception {
        Person mai = staff.hire("mai", "quan-tri", null);
        tell("Cũ");
        clock.pass(Duration.ofHours(1));
        tell("Mới");
        long newest = messages.page(hoa.id(), 1).getFirst().id();
        mvc.perform(get("/thong-bao-cua-toi/" + newest).with(Staff.as(mai)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/thong-bao-cua-toi").with(Staff.as(mai)));
        assertThat(messages.unread(hoa.id().value())).isEqualTo(2);
        mvc.perform(get("/thong-bao-cua-toi/" + newest).with(Staff.as(hoa)))
                .andExpect(status().isSeeOther())
                .andExpect(redirectedUrl("/bien-tap/1"));
        assertThat(messages.page(hoa.id(), 1))
                .extracting(Message::subject)
                .containsExactly("Bài “Cũ” chờ bạn", "Bài “Mới” chờ bạn");
        mvc.perform(post("/thong-bao-cua-toi").with(Staff.as(hoa)))
                .andExpect(redirectedUrl("/thong-bao-cua-toi"));
        assertThat(messages.unread(hoa.id().value())).isZero();
    }

    @Test
    void aLongInboxHasPagesAndAWrongPageIsTheLast() throws Exception {
        for (int i = 1; i <= Messages.PER_PAGE + 1; i++) {
            tell("Bài " + i);
        }
        String html = page("/thong-bao-cua-toi?trang=99");
        assertThat(html).contains("“Bài 1”").doesNotContain("“Bài 2”");
        assertThat(NuChecker.complaints(html)).isEmpty();
    }

    @Test
    void everyPageOfTheRoomIsCorrectHtml() throws Exception {
        assertThat(page("/thong-bao-cua-toi")).contains("Chưa có tin báo nào");
        tell("A");
        for (String address :
                List.of("/thong-bao-cua-toi", "/tai-khoan/thong-bao", "/hop-thu-di")) {
            assertThat(NuChecker.complaints(page(address))).as(address).isEmpty();
        }
    }

    private String page(String address) throws Exception {
        return mvc.perform(get(address).with(Staff.as(hoa)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void whatWasReadLongAgoIsForgottenAndWhatWasNotReadStays() {
        tell("Đọc");
        messages.readAll(hoa.id());
        tell("Chưa đọc");
        postman.round();
        clock.set(Instant.parse("2027-05-22T02:00:00Z"));
        assertThat(messages.tidy()).isZero();
        clock.set(Instant.parse("2027-05-24T02:00:00Z"));
        assertThat(messages.tidy()).isOne();
        assertThat(letters.tidy()).isEqualTo(2);
        assertThat(messages.page(hoa.id(), 1))
                .extracting(Message::subject)
                .containsExactly("Bài “Chưa đọc” chờ bạn");
    }
}
