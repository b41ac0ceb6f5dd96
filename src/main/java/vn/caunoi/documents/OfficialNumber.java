package vn.caunoi.documents;

/**
 * Number and sign of a paper (số, ký hiệu): "05/TB-UBND", with a nought before numbers below 10
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
public record OfficialNumber(int number, String sign) {

    public OfficialNumber {
        if (number < 1 || sign.isBlank()) {
            throw new IllegalArgumentException("no official number: " + number + "/" + sign);
        }
    }

    /** As papers of the Party write it: "Số 05-NQ/CB". */
    public String ofParty() {
        return "%02d-%s".formatted(number, sign);
    }

    @Override
    public String toString() {
        return "%02d/%s".formatted(number, sign);
    }
}
