package vn.caunoi.resolutions.exchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.program.PublicKey;
import vn.caunoi.web.components.Field;

/** What an administrator types to pair with the other side (kết nối). */
record PairingForm(Field name, Field key, Field fingerprint, Field address) {

    private static final int LONGEST_NAME = 100;

    static PairingForm of(Map<String, String> typed) {
        return new PairingForm(
                Field.of("ten", "Tên bên kia")
                        .hinting("Ví dụ: Cổng thông tin xã")
                        .holding(typed.getOrDefault("ten", "").strip()),
                Field.of("khoa", "Khóa công khai của bên kia")
                        .hinting("Chép từ trang Bên kia của bản ấy")
                        .holding(typed.getOrDefault("khoa", "").replaceAll("\\s", "")),
                Field.of("dau-van-tay", "Dấu vân tay nghe đọc")
                        .hinting("Gọi điện cho người giữ bản ấy; gõ sáu nhóm số người ấy đọc")
                        .holding(typed.getOrDefault("dau-van-tay", "").strip()),
                Field.of("dia-chi", "Địa chỉ của bên kia")
                        .hinting("Ví dụ: https://xa.vn. Để trống nếu chỉ mang tệp")
                        .holding(typed.getOrDefault("dia-chi", "").strip().replaceAll("/+$", "")));
    }

    /** Its mistakes, all at once. */
    PairingForm judged(PublicKey own) {
        PublicKey known = publicKey().orElse(null);
        return new PairingForm(
                name.mistaken(mistakeOfName()),
                key.mistaken(mistakeOfKey(known, own)),
                fingerprint.mistaken(mistakeOfFingerprint(known)),
                address.mistaken(mistakeOfAddress()));
    }

    List<Field> fields() {
        return List.of(name, key, fingerprint, address);
    }

    boolean wrong() {
        return fields().stream().anyMatch(Field::wrong);
    }

    Optional<PublicKey> publicKey() {
        try {
            return Optional.of(PublicKey.read(key.value()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private @Nullable String mistakeOfName() {
        return name.value().isEmpty() || name.value().length() > LONGEST_NAME
                ? "Hãy ghi tên bên kia, không quá %d ký tự.".formatted(LONGEST_NAME)
                : null;
    }

    private static @Nullable String mistakeOfKey(@Nullable PublicKey known, PublicKey own) {
        if (known == null) {
            return "Đây không phải khóa công khai. Hãy chép trọn dòng khóa ở trang Bên kia của bản"
                    + " ấy.";
        }
        return known.equals(own)
                ? "Đây là khóa của chính bản này. Hãy chép khóa của bản ấy."
                : null;
    }

    private @Nullable String mistakeOfFingerprint(@Nullable PublicKey known) {
        if (fingerprint.value().isEmpty()) {
            return "Hãy gõ sáu nhóm số mà người giữ bản ấy đọc qua điện thoại.";
        }
        return known == null || Fingerprint.of(known).isTyped(fingerprint.value())
                ? null
                : "Dấu vân tay không khớp với khóa. Hãy nghe đọc lại; nếu vẫn không khớp, khóa này"
                        + " không phải của bản ấy.";
    }

    private @Nullable String mistakeOfAddress() {
        return address.value().isEmpty() || isAddress(address.value())
                ? null
                : "Hãy ghi địa chỉ bắt đầu bằng https:// hoặc http://, không có phần sau tên miền và"
                        + " cổng.";
    }

    private static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            String scheme = String.valueOf(address.getScheme());
            return (scheme.equals("https") || scheme.equals("http"))
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && String.valueOf(address.getPath()).isEmpty()
                    && address.getQuery() == null
                    && address.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
