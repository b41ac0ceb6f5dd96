package vn.caunoi.resolutions.exchange;

import vn.caunoi.web.Right;

/** What may be done about the other instance. */
enum ExchangeRight implements Right {
    EXCHANGE("nghi-quyet.ben-kia", "Kết nối, trao đổi thư với bản cài bên kia");

    private final String code;
    private final String label;

    ExchangeRight(String code, String label) {
        this.code = code;
        this.label = label;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String label() {
        return label;
    }
}
