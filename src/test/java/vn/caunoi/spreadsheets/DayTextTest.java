package vn.caunoi.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.web.Formats;

class DayTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30/09/2023",
                "30-9-2023",
                "30.09.2023",
                "2023-09-30",
                "2023/09/30",
                "20230930",
                "ngày 30 tháng 9 năm 2023",
                "30/09/2023 23:59",
                "04:14 30/09/2023",
                "4h14 ngày 30/09/2023",
                "2023-09-30T00:00:00+07:00",
                "2023-09-29T17:00:00Z",
                "30/09/2023 "
            })
    void theSameDayInManyWritings(String text) {
        assertThat(DayText.read(text)).isEqualTo(LocalDate.of(2023, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "30/09/2023 04:14:15, 2023-09-29T21:14:15Z",
        "04:14:15 30/09/2023, 2023-09-29T21:14:15Z",
        "'30/09/2023, 04:14', 2023-09-29T21:14:00Z",
        "30/09/2023 4:14:15 CH, 2023-09-30T09:14:15Z",
        "30/09/2023 12:05:00 SA, 2023-09-29T17:05:00Z",
        "4 giờ 14 phút ngày 30 tháng 09 năm 2023, 2023-09-29T21:14:00Z",
        "4h ngày 30/09/2023, 2023-09-29T21:00:00Z",
        "20230930041415, 2023-09-29T21:14:15Z",
        "202309300414, 2023-09-29T21:14:00Z",
        "2011-12-06 13:41:31.788000+01:00, 2011-12-06T12:41:31.788Z",
        "2011-12-06T13:41:31.123456789+0100, 2011-12-06T12:41:31.123456789Z",
        "2011-12-06 13:41:31.1234567891+01, 2011-12-06T12:41:31.123456789Z",
        "2011-12-06 01:06:40+01:00, 2011-12-06T00:06:40Z",
        "30/09/2023, 2023-09-29T17:00:00Z"
    })
    void theSameInstantInManyWritings(String text, Instant expected) {
        assertThat(InstantText.read(text)).isEqualTo(expected);
    }

    @Test
    void aTimeWithoutAZoneIsMeantWhereItsAuthorSits() {
        ZoneId there = ZoneId.of("Europe/Amsterdam");

        assertThat(InstantText.read("2011-12-06 13:41", there))
                .isEqualTo(Instant.parse("2011-12-06T12:41:00Z"));
        assertThat(DayText.read("2011-12-06 19:00", there)).isEqualTo(LocalDate.of(2011, 12, 7));
        assertThat(DayText.read("2011-12-06", there)).isEqualTo(LocalDate.of(2011, 12, 6));
    }

    @ParameterizedTest
    @CsvSource({
        "'', để trống",
        "31/02/2023, không có ngày 31/2/2023",
        "09/30/2023, không có tháng 30; ngày viết trước tháng",
        "30/09/23, năm phải đủ bốn chữ số",
        "30/09/20233, năm phải đủ bốn chữ số",
        "45199, hãy định dạng ô là ngày",
        "hôm qua, không phải ngày",
        "30/09-2023, không phải ngày",
        "30/09/1023, năm 1023 không hợp lý",
        "30/09/2023 25:00, không có giờ",
        "30/09/2023 và 01/10/2023, thừa “và 01/10/2023” sau ngày giờ",
        "2023-09-30T04:14:15+25:00, không có giờ hoặc múi giờ",
        "2023-13-01, không có tháng 13"
    })
    void whatIsNoDayIsRefusedWithAReason(String text, String reason) {
        assertThatThrownBy(() -> InstantText.read(text))
                .isInstanceOf(Illegible.class)
                .hasMessageContaining(reason);
    }

    @Property
    void whatIsWrittenIsRead(
            @ForAll @IntRange(max = 100_000) int day,
            @ForAll @IntRange(max = 86_399) int second,
            @ForAll @IntRange(min = -12, max = 14) int zone) {
        LocalDateTime local =
                LocalDate.of(1901, 1, 1).plusDays(day).atStartOfDay().plusSeconds(second);
        ZoneOffset offset = ZoneOffset.ofHours(zone);

        assertThat(InstantText.read(local.atOffset(offset).toString()))
                .isEqualTo(local.toInstant(offset));
        for (String form :
                new String[] {"dd/MM/uuuu HH:mm:ss", "HH:mm:ss d-M-uuuu", "uuuuMMddHHmmss"}) {
            assertThat(InstantText.read(DateTimeFormatter.ofPattern(form).format(local)))
                    .isEqualTo(local.atZone(Formats.ZONE).toInstant());
        }
    }

    @Property(tries = 5_000)
    void anythingElseIsRefusedInOneWayOnly(@ForAll String text) {
        try {
            assertThat(InstantText.read(text)).isAfter(Instant.parse("1899-01-01T00:00:00Z"));
        } catch (Illegible e) {
            assertThat(e.sentence()).isNotBlank();
        }
    }
}
