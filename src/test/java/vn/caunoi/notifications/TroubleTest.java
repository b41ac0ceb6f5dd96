package vn.caunoi.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

class TroubleTest {

    @Test
    void aRefusedLetterIsToldByTheServersCodeAndByNoAddress() {
        var refusal =
                new SendFailedException(
                        "Invalid Addresses",
                        new MessagingException("550 5.1.1 <hoa@minhhoa.example> unknown"));
        var trouble = Trouble.of(new MailSendException(Map.of("thư", refusal)));
        assertThat(trouble)
                .isEqualTo(new Trouble(false, "Máy chủ thư không nhận thư này (mã 550)."));
    }

    @Test
    void aServerThatIsAwayOrLocksUsOutStopsTheRound() {
        var away = new MessagingException("no answer", new ConnectException());
        assertThat(Trouble.of(new MailSendException("down", away, Map.of("thư", away))).away())
                .isTrue();
        var lockedOut = new MailAuthenticationException(new AuthenticationFailedException("535"));
        assertThat(Trouble.of(lockedOut).away()).isTrue();
    }
}
