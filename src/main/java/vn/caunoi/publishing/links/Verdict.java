package vn.caunoi.publishing.links;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * What became of a link (kết quả kiểm tra liên kết).
 *
 * @param status of the answer, or null when none came
 * @param problem the sentence that editors read; empty when the link is good
 */
record Verdict(@Nullable Integer status, String problem) {

    /** A page that asks for a password, or turns robots away, is there. */
    static Verdict of(int status) {
        return switch (status) {
            case 401, 403, 405, 407, 429, 451, 999 -> new Verdict(status, "");
            case 404, 410 -> new Verdict(status, "Trang không còn ở địa chỉ này");
            default ->
                    status >= 500
                            ? new Verdict(status, "Máy chủ báo lỗi")
                            : status >= 400
                                    ? new Verdict(status, "Máy chủ từ chối")
                                    : new Verdict(status, "");
        };
    }

    static Verdict of(IOException failure) {
        return new Verdict(
                null,
                switch (failure) {
                    case NotAsked refused -> "Không được phép kiểm tra: " + refused.getMessage();
                    case UnknownHostException _ -> "Tên miền không còn hoặc không công khai";
                    case SSLException _ -> "Chứng thư bảo mật của máy chủ không đúng";
                    case SocketTimeoutException _ -> "Máy chủ không trả lời kịp";
                    default -> "Không kết nối được máy chủ";
                });
    }

    static Verdict misspelt() {
        return new Verdict(null, "Địa chỉ viết sai");
    }

    boolean dead() {
        return !problem.isEmpty();
    }
}
