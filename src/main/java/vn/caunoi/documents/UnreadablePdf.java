package vn.caunoi.documents;

/** A file cannot be read as a PDF (tệp PDF không đọc được). */
public final class UnreadablePdf extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadablePdf(Throwable cause) {
        super(
                "Không đọc được tệp này như một PDF. Hãy kiểm tra tệp có mở được và không đặt mật khẩu,"
                        + " rồi đính kèm lại.",
                cause);
    }
}
