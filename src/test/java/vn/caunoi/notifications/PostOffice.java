package vn.caunoi.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** A mail server on this machine that can go down and come back at the same address. */
final class PostOffice {

    final int port = freePort();
    private GreenMail open = new GreenMail();

    void opens() {
        open = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        open.start();
    }

    void closes() {
        open.stop();
    }

    List<MimeMessage> received() {
        return Arrays.asList(open.getReceivedMessages());
    }

    List<String> ids() {
        return received().stream().map(PostOffice::id).toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
