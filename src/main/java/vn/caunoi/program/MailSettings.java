package vn.caunoi.program;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Through which server e-mail leaves the house; none named, none leaves. */
class MailSettings {

    @Option(
            names = "--smtp-host",
            paramLabel = "MÁY",
            defaultValue = "${env:CAUNOI_SMTP_HOST}",
            description =
                    "Máy chủ gửi thư điện tử; không khai báo thì chỉ báo tin trong chương trình.")
    @Nullable String host;

    @Option(
            names = "--smtp-port",
            paramLabel = "CỔNG",
            defaultValue = "${env:CAUNOI_SMTP_PORT:-587}",
            description = "Cổng của máy chủ gửi thư (mặc định: 587).")
    int port;

    @Option(
            names = "--smtp-tls",
            paramLabel = "KIỂU",
            defaultValue = "${env:CAUNOI_SMTP_TLS:-starttls}",
            description = "Mã hóa đường gửi thư: starttls (mặc định), tls hoặc none.")
    String tls = "starttls";

    @Option(
            names = "--smtp-user",
            paramLabel = "TÊN",
            defaultValue = "${env:CAUNOI_SMTP_USER}",
            description = "Tên đăng nhập máy chủ gửi thư, nếu cần.")
    @Nullable String user;

    @Option(
            names = "--smtp-password-file",
            paramLabel = "TỆP",
            defaultValue = "${env:CAUNOI_SMTP_PASSWORD_FILE}",
            description = "Tệp chứa mật khẩu của máy chủ gửi thư.")
    @Nullable Path passwordFile;

    @Option(
            names = "--mail-from",
            paramLabel = "ĐỊA_CHỈ",
            defaultValue = "${env:CAUNOI_MAIL_FROM}",
            description = "Địa chỉ người gửi của thư điện tử.")
    @Nullable String from;

    Map<String, Object> asProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        if (host == null || host.isBlank()) {
            return properties;
        }
        properties.put("caunoi.smtp.host", host.strip());
        properties.put("caunoi.smtp.port", port);
        properties.put("caunoi.smtp.tls", tls);
        properties.put("caunoi.smtp.user", user == null ? "" : user);
        properties.put(
                "caunoi.smtp.password-file", passwordFile == null ? "" : passwordFile.toString());
        properties.put("caunoi.smtp.from", from == null ? "" : from);
        return properties;
    }
}
