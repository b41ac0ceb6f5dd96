package vn.caunoi.notifications;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;
import vn.caunoi.program.CannotStart;

/** The server through which letters leave (máy chủ thư), where {@code --smtp-host} names one. */
@Component
class MailServer {

    private static final int PATIENCE_MILLISECONDS = 10_000;

    /** What the options say; the password lies in a file. */
    record Named(String host, int port, String tls, String user, String passwordFile, String from) {

        Named {
            if (!host.isEmpty() && !from.matches("[^@\\s]+@[^@\\s]+")) {
                throw new CannotStart(
                        "Đã khai báo máy chủ thư (--smtp-host) thì cần cả địa chỉ người gửi:"
                                + " --mail-from ten@mien.");
            }
            if (!tls.matches("starttls|tls|none")) {
                throw new CannotStart("--smtp-tls chỉ nhận starttls, tls hoặc none.");
            }
        }
    }

    private final Named named;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailServer(
            @Value("${caunoi.smtp.host:}") String host,
            @Value("${caunoi.smtp.port:587}") int port,
            @Value("${caunoi.smtp.tls:starttls}") String tls,
            @Value("${caunoi.smtp.user:}") String user,
            @Value("${caunoi.smtp.password-file:}") String passwordFile,
            @Value("${caunoi.smtp.from:}") String from) {
        named = new Named(host, port, tls, user, passwordFile, from);
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        if (!user.isEmpty()) {
            sender.setUsername(user);
            sender.setPassword(password(passwordFile));
        }
        sender.setJavaMailProperties(properties(tls, !user.isEmpty()));
    }

    boolean isNamed() {
        return !named.host().isEmpty();
    }

    String where() {
        return named.host() + ":" + named.port();
    }

    String from() {
        return named.from();
    }

    /** What stands behind the @ of the sender. */
    String domain() {
        return named.from().substring(named.from().indexOf('@') + 1);
    }

    JavaMailSenderImpl sender() {
        return sender;
    }

    boolean answers() {
        try {
            sender.testConnection();
            return true;
        } catch (MessagingException _) {
            return false;
        }
    }

    private static @Nullable String password(String file) {
        if (file.isEmpty()) {
            return null;
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new CannotStart("Không đọc được tệp mật khẩu của máy chủ thư: " + file, e);
        }
    }

    private static Properties properties(String tls, boolean signsIn) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(signsIn));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls.equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        String starts = Boolean.toString(tls.equals("starttls"));
        properties.setProperty("mail.smtp.starttls.enable", starts);
        properties.setProperty("mail.smtp.starttls.required", starts);
        for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
            properties.setProperty("mail.smtp." + wait, Integer.toString(PATIENCE_MILLISECONDS));
        }
        return properties;
    }
}
