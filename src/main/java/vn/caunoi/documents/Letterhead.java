package vn.caunoi.documents;

import java.time.LocalDate;

/**
 * Who issues a paper, under which number, where and when (phần đầu văn bản).
 *
 * @param superior the body above the issuer (cơ quan chủ quản); may be empty
 * @param issuer who issues it, in the case in which people write it
 * @param number number and sign (số, ký hiệu): "15/PBS-UBND"; empty for a paper without one
 * @param place "Thanh Miện"; empty for a paper that names its day elsewhere
 */
public record Letterhead(
        String superior, String issuer, String number, String place, LocalDate day) {

    public Letterhead {
        if (issuer.isBlank()) {
            throw new IllegalArgumentException("a paper has an issuer");
        }
    }

    /** Something stands in the line of the number, the place and the day. */
    boolean isDated() {
        return !number.isEmpty() || !place.isEmpty();
    }

    /**
     * "Thanh Miện, ngày 05 tháng 02 năm 2026": a nought before days below 10 and months below 3.
     */
    String placeAndDay() {
        return place.isEmpty() ? "" : place + ", " + inWords(day);
    }

    /** "ngày 05 tháng 02 năm 2026", as official papers write a day. */
    public static String inWords(LocalDate day) {
        String month =
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue();
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month, day.getYear());
    }
}
