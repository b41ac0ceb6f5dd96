package vn.caunoi.notifications;

import jakarta.mail.MessagingException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * Why a letter did not get through (trở ngại), without a word of whom it was for.
 *
 * @param away whether no other letter would get through either
 */
record Trouble(boolean away, String sentence) {

    private static final Pattern REPLY = Pattern.compile("^\\s*([45]\\d\\d)\\b");

    static Trouble of(MailException exception) {
        if (exception instanceof MailAuthenticationException) {
            return new Trouble(true, "Máy chủ thư không nhận tên hoặc mật khẩu đăng nhập.");
        }
        // a server that could not be reached is the cause; refused letters have their own, each
        if (exception instanceof MailSendException sending && sending.getCause() == null) {
            String code = reply(sending.getMessageExceptions());
            return new Trouble(
                    false,
                    "Máy chủ thư không nhận thư này%s."
                            .formatted(code.isEmpty() ? "" : " (mã " + code + ")"));
        }
        return new Trouble(true, "Không nối được với máy chủ thư.");
    }

    /** The three digits of the server's answer, which may stand behind others. */
    private static String reply(Exception[] refusals) {
        String code = "";
        @Nullable Throwable next = refusals.length == 0 ? null : refusals[0];
        while (next instanceof MessagingException told) {
            Matcher found = REPLY.matcher(String.valueOf(told.getMessage()));
            code = found.find() ? found.group(1) : code;
            next = told.getNextException();
        }
        return code;
    }
}
