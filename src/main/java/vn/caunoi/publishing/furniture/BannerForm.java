package vn.caunoi.publishing.furniture;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.caunoi.publishing.Sanitiser;
import vn.caunoi.units.Site;
import vn.caunoi.web.Formats;
import vn.caunoi.web.components.Choice;
import vn.caunoi.web.components.Field;

/**
 * A banner as somebody types it (phiếu banner), and what is wrong with it.
 *
 * @param file the picture that was sent or is there already; empty while there is none
 * @param mistakes by the name of the field
 */
record BannerForm(
        String file,
        String alt,
        String href,
        String spot,
        String from,
        String until,
        Map<String, String> mistakes) {

    static final BannerForm EMPTY =
            new BannerForm("", "", "", Banner.Spot.TOP.code(), "", "", Map.of());

    private static final int LONGEST_ALT = 200;

    BannerForm {
        mistakes = Map.copyOf(mistakes);
    }

    static BannerForm of(Banner banner) {
        return new BannerForm(
                banner.file(),
                banner.alt(),
                banner.href(),
                banner.spot().code(),
                local(banner.from()),
                local(banner.until()),
                Map.of());
    }

    /**
     * Reads what was typed.
     *
     * @param file the picture, empty when there is none
     * @param refused why the picture that was sent is not kept; null when it is
     */
    static BannerForm read(Map<String, String> typed, String file, @Nullable String refused) {
        return new BannerForm(
                file,
                plain(typed, "mo-ta"),
                plain(typed, "dan-den"),
                plain(typed, "vi-tri"),
                plain(typed, "tu"),
                plain(typed, "den"),
                refused == null ? Map.of() : Map.of("tep", refused));
    }

    /** With all its mistakes. */
    BannerForm checked(Site site) {
        var found = new LinkedHashMap<>(mistakes);
        checkPicture(found);
        String mistake = href.isEmpty() ? null : Destination.mistake(href, site);
        if (mistake != null) {
            found.put("dan-den", mistake);
        }
        if (spotChosen().isEmpty()) {
            found.put("vi-tri", "Hãy chọn vị trí của banner.");
        }
        checkTimes(found);
        return new BannerForm(file, alt, href, spot, from, until, found);
    }

    private void checkPicture(Map<String, String> found) {
        if (file.isEmpty()) {
            found.putIfAbsent("tep", "Hãy chọn ảnh của banner.");
        }
        if (alt.isEmpty() || alt.length() > LONGEST_ALT) {
            found.put(
                    "mo-ta",
                    "Hãy ghi lời thay ảnh cho người không nhìn thấy, nhiều nhất %d ký tự."
                            .formatted(LONGEST_ALT));
        }
    }

    private void checkTimes(Map<String, String> found) {
        Optional<Instant> begins = moment(from);
        Optional<Instant> ends = moment(until);
        if (!from.isEmpty() && begins.isEmpty()) {
            found.put("tu", "Hãy nhập ngày giờ bắt đầu, ví dụ 2026-12-01T07:30:00, hoặc để trống.");
        }
        if (!until.isEmpty() && ends.isEmpty()) {
            found.put(
                    "den", "Hãy nhập ngày giờ kết thúc, ví dụ 2026-12-31T17:00:00, hoặc để trống.");
        } else if (begins.isPresent() && ends.isPresent() && !begins.get().isBefore(ends.get())) {
            found.put("den", "Giờ kết thúc phải sau giờ bắt đầu.");
        }
    }

    boolean wrong() {
        return !mistakes.isEmpty();
    }

    /** The banner; only of a form without mistakes. */
    Banner banner(int number) {
        return new Banner(
                number,
                file,
                alt,
                href,
                spotChosen().orElseThrow(),
                moment(from).orElse(null),
                moment(until).orElse(null));
    }

    private Optional<Banner.Spot> spotChosen() {
        return Arrays.stream(Banner.Spot.values())
                .filter(each -> each.code().equals(spot))
                .findFirst();
    }

    static List<Choice> spots() {
        return Arrays.stream(Banner.Spot.values())
                .map(each -> Choice.of(each.code(), each.label()))
                .toList();
    }

    Field fileField() {
        return field("tep", "Ảnh", "")
                .hinting("JPEG, PNG, GIF hoặc WebP. Ảnh động chỉ hiện hình đầu tiên.");
    }

    Field altField() {
        return field("mo-ta", "Lời thay ảnh", alt)
                .hinting("Chép đủ chữ có trong ảnh: “Ngày hội Đại đoàn kết, 18/11”.");
    }

    Field hrefField() {
        return field("dan-den", "Dẫn đến", href)
                .hinting("Địa chỉ trong trang này hoặc trang được phép.");
    }

    Field spotField() {
        return field("vi-tri", "Vị trí", spot);
    }

    Field fromField() {
        return field("tu", "Hiện từ", from).hinting("Để trống: hiện ngay.");
    }

    Field untilField() {
        return field("den", "Đến", until)
                .hinting("Đúng giây này banner tự biến mất. Để trống: đến khi có người gỡ.");
    }

    List<Field> fields() {
        return List.of(
                fileField(), altField(), hrefField(), spotField(), fromField(), untilField());
    }

    private Field field(String id, String label, String value) {
        return Field.of(id, label).holding(value).mistaken(mistakes.get(id));
    }

    private static Optional<Instant> moment(String typed) {
        try {
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                                    LocalDateTime.parse(typed)
                                            .truncatedTo(ChronoUnit.SECONDS)
                                            .atZone(Formats.ZONE)
                                            .toInstant())
                            .filter(BannerForm::isStorable);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean isStorable(Instant moment) {
        int year = moment.atZone(Formats.ZONE).getYear();
        return year >= 2000 && year < 3000;
    }

    private static String local(@Nullable Instant moment) {
        return moment == null
                ? ""
                : moment.atZone(Formats.ZONE)
                        .toLocalDateTime()
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString();
    }

    private static String plain(Map<String, String> typed, String field) {
        return Sanitiser.plain(typed.getOrDefault(field, "")).strip();
    }
}
