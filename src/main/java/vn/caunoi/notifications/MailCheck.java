package vn.caunoi.notifications;

import org.springframework.stereotype.Component;
import vn.caunoi.program.Check;

/** Asks the mail server whether it is there, and the letters how they fare. */
@Component
class MailCheck implements Check {

    private final MailServer server;
    private final Tray tray;

    MailCheck(MailServer server, Tray tray) {
        this.server = server;
        this.tray = tray;
    }

    @Override
    public String what() {
        return "Thư điện tử";
    }

    @Override
    public Finding look() {
        Tray.Counts counts = tray.counts();
        if (!server.isNamed()) {
            return Finding.good(
                    "chưa khai báo máy chủ thư (--smtp-host); tin báo chỉ nằm trong chương trình.");
        }
        String state =
                "%d thư đang chờ, %d đang thử lại, %d không gửi được"
                        .formatted(counts.waiting(), counts.retrying(), counts.failed());
        if (!server.answers()) {
            return Finding.bad(
                    "máy chủ thư %s không trả lời hoặc không nhận đăng nhập; %s; thư được giữ lại và tự gửi khi máy chủ chạy lại."
                            .formatted(server.where(), state));
        }
        return counts.failed() > 0
                ? Finding.warning(state + "; xem " + TrayController.ADDRESS + ".")
                : Finding.good("máy chủ thư %s trả lời; %s.".formatted(server.where(), state));
    }
}
