package vn.caunoi.web;

/**
 * What an error page says (trang báo lỗi): what happened and what to do, in plain words.
 *
 * @param reference the number under which the log knows the failure
 */
public record Failure(int status, String title, String advice, String reference) {

    static Failure of(int status, String reference) {
        return new Failure(status, title(status), advice(status), reference);
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Yêu cầu không đọc được";
            case 403 -> "Bạn không được phép xem nội dung này";
            case 404 -> "Không tìm thấy trang";
            case 405 -> "Trang này không nhận thao tác đó";
            case 410 -> "Nội dung này đã được gỡ";
            case 413 -> "Nội dung gửi lên quá lớn";
            case 415 -> "Loại tệp hoặc dữ liệu này không được nhận";
            case 421 -> "Tên miền này không thuộc hệ thống";
            case 429 -> "Bạn thao tác quá nhanh";
            case 503 -> "Hệ thống đang tạm nghỉ";
            default -> status < 500 ? "Không thực hiện được yêu cầu" : "Hệ thống gặp lỗi";
        };
    }

    private static String advice(int status) {
        return switch (status) {
            case 400 -> "Địa chỉ hoặc dữ liệu gửi lên bị sai. Hãy kiểm tra lại rồi thử lần nữa.";
            case 403 -> "Nếu bạn cho rằng mình được phép, hãy liên hệ người quản trị trang.";
            case 404 ->
                    "Có thể địa chỉ bị gõ sai, hoặc trang đã được chuyển đi. Hãy thử tìm kiếm, hoặc"
                            + " về trang chủ.";
            case 405 -> "Hãy quay lại trang trước và dùng các nút có trên trang.";
            case 410 -> "Ban Biên tập đã gỡ nội dung này khỏi trang.";
            case 413 -> "Hãy giảm dung lượng tệp rồi gửi lại.";
            case 415 -> "Hãy dùng tệp văn bản, PDF hoặc ảnh thông dụng.";
            case 421 -> "Hãy kiểm tra lại tên miền trên thanh địa chỉ.";
            case 429 -> "Hãy chờ một phút rồi thử lại.";
            case 503 -> "Chúng tôi đang bảo trì. Hãy thử lại sau ít phút.";
            default ->
                    status < 500
                            ? "Hãy quay lại trang trước rồi thử lại."
                            : "Lỗi đã được ghi lại. Hãy thử lại sau ít phút; nếu vẫn gặp, hãy báo mã"
                                    + " bên dưới cho người quản trị.";
        };
    }
}
