package vn.caunoi.dossiers.counter;

/** How the applicant gets the result (hình thức nhận kết quả). */
enum ReturnWay {
    COUNTER("Tại bộ phận một cửa"),
    POST("Qua bưu chính, theo địa chỉ của chủ hồ sơ"),
    ONLINE("Trực tuyến, theo địa chỉ thư điện tử");

    private final String label;

    ReturnWay(String label) {
        this.label = label;
    }

    static ReturnWay of(String word) {
        for (ReturnWay way : values()) {
            if (way.name().equals(word)) {
                return way;
            }
        }
        return COUNTER;
    }

    String label() {
        return label;
    }
}
