package vn.caunoi.files;

import org.springframework.stereotype.Component;
import vn.caunoi.program.Check;

/** The virus scanner answers, where one is named. */
@Component
class ScannerCheck implements Check {

    private final VirusScanner scanner;

    ScannerCheck(VirusScanner scanner) {
        this.scanner = scanner;
    }

    @Override
    public String what() {
        return "Quét mã độc";
    }

    @Override
    public Finding look() {
        if (!scanner.isNamed()) {
            return Finding.good("không dùng ClamAV (--clamav); chỉ xem loại và nội dung của tệp.");
        }
        return scanner.version()
                .map(version -> Finding.good(version + "."))
                .orElseGet(
                        () ->
                                Finding.bad(
                                        "ClamAV không trả lời nên không tệp nào được nhận; hãy khởi"
                                                + " động lại dịch vụ clamav-daemon."));
    }
}
