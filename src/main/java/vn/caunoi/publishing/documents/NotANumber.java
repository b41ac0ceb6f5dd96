package vn.caunoi.publishing.documents;

/** What is no number and symbol; the message is the sentence that people read. */
final class NotANumber extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NotANumber(String sentence) {
        super(sentence, null, false, false);
    }

    static NotANumber missing() {
        return new NotANumber("Hãy nhập số, ký hiệu, ví dụ 15/2026/NQ-HĐND.");
    }

    static NotANumber withoutSerial() {
        return new NotANumber(
                "Số, ký hiệu phải bắt đầu bằng số thứ tự từ 1 đến 999999, ví dụ 15/2026/NQ-HĐND.");
    }

    static NotANumber wrongYear() {
        return new NotANumber(
                "Năm trong số, ký hiệu phải đủ bốn chữ số, từ 1945 đến 2100, ví dụ"
                        + " 15/2026/NQ-HĐND.");
    }

    static NotANumber unreadable() {
        return new NotANumber(
                "Chưa đọc được số, ký hiệu. Hãy ghi như trên văn bản, ví dụ 15/2026/NQ-HĐND,"
                        + " 12/KH-UBND hoặc 05-NQ/ĐU.");
    }
}
