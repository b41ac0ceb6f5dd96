package vn.caunoi.dossiers.counter;

/** Sums as officers type them (số tiền): 50000, 50.000. */
final class Money {

    private Money() {}

    /** The sum in that field; 0 with a sentence beside the field when it is none. */
    static long read(TypedForm form, String field) {
        String digits = form.text(field).replaceAll("[ .,]", "").replaceFirst("(đ|đồng)$", "");
        if (digits.matches("[1-9][0-9]{2,11}")) {
            return Long.parseLong(digits);
        }
        form.mistaken(field, "Hãy ghi số tiền bằng chữ số, ví dụ 50.000.");
        return 0;
    }
}
