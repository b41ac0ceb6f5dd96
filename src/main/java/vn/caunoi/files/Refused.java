package vn.caunoi.files;

/** A file that is not kept; the message is the sentence that people read. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Refused(String sentence, Object... facts) {
        super(sentence.formatted(facts), null, false, false);
    }

    static Refused kind(FileName name) {
        return new Refused(
                "Không nhận được tệp “%s”: chỉ nhận ảnh (JPEG, PNG, GIF, WebP), PDF, Word, Excel,"
                        + " PowerPoint, OpenDocument, văn bản (txt) và bảng (csv).",
                name);
    }

    static Refused disguised(FileName name, String reality) {
        return new Refused(
                "Nội dung của tệp “%s” không đúng với phần mở rộng (thực chất là %s).",
                name, reality);
    }

    static Refused empty(FileName name) {
        return new Refused("Tệp “%s” trống.", name);
    }

    static Refused tooLarge(FileName name, long limit) {
        return new Refused("Tệp “%s” lớn hơn mức cho phép là %d MB.", name, limit >> 20);
    }

    static Refused tooManyPixels(FileName name, int width, int height) {
        return new Refused(
                "Ảnh “%s” có %d × %d điểm ảnh, vượt mức cho phép (60 triệu điểm ảnh, mỗi cạnh không"
                        + " quá 16.383).",
                name, width, height);
    }

    static Refused broken(FileName name) {
        return new Refused("Không đọc được tệp “%s”: tệp bị hỏng hoặc chưa tải hết.", name);
    }

    static Refused moving(FileName name) {
        return new Refused("Ảnh “%s” là ảnh WebP động; hãy dùng ảnh tĩnh.", name);
    }

    static Refused webp(FileName name) {
        return new Refused(
                "Máy chủ này chưa đọc được ảnh WebP “%s”; hãy đổi sang JPEG hoặc PNG.", name);
    }

    static Refused scripted(FileName name) {
        return new Refused(
                "Tệp PDF “%s” có lệnh tự chạy; hãy xuất lại thành PDF thường rồi gửi lại.", name);
    }

    static Refused macros(FileName name) {
        return new Refused("Tệp “%s” có macro; hãy lưu lại bản không có macro.", name);
    }

    static Refused trickName(FileName name) {
        return new Refused(
                "Tên tệp “%s” chứa đường dẫn hoặc ký tự ẩn; hãy đổi tên tệp rồi gửi lại.", name);
    }

    static Refused infected(FileName name, String virus) {
        return new Refused("Tệp “%s” có mã độc (%s) nên không nhận được.", name, virus);
    }

    static Refused unscanned(FileName name) {
        return new Refused(
                "Chưa nhận được tệp “%s” vì máy quét mã độc đang không trả lời; hãy thử lại sau ít"
                        + " phút hoặc báo người quản trị.",
                name);
    }

    static Refused notWord(FileName name) {
        return new Refused(
                "Tệp “%s” không phải văn bản Word dạng .docx; hãy mở bằng Word hoặc LibreOffice,"
                        + " chọn lưu thành .docx rồi gửi lại.",
                name);
    }

    static Refused bomb(FileName name) {
        return new Refused("Tệp “%s” giải nén ra quá lớn nên không nhận được.", name);
    }
}
