package vn.caunoi.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    5 ngày làm việc                                       | 5wd   | 5 ngày làm việc
                    05 Ngày làm việc                                      | 5wd   | 5 ngày làm việc
                    1,5 ngày làm việc                                     | 1.5wd | 1,5 ngày làm việc
                    1.5 ngày làm việc                                     | 1.5wd | 1,5 ngày làm việc
                    1/2 ngày làm việc                                     | 0.5wd | 0,5 ngày làm việc
                    nửa ngày làm việc                                     | 0.5wd | 0,5 ngày làm việc
                    không quá 03 ngày làm việc                            | 3wd   | 3 ngày làm việc
                    07 ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ      | 7wd   | 7 ngày làm việc
                    15 (mười lăm) ngày                                    | 15d   | 15 ngày
                    21 (hai mươi mốt) ngày làm việc                       | 21wd  | 21 ngày làm việc
                    24 (hai mươi tư) giờ                                  | 24h   | 24 giờ
                    105 (một trăm linh năm) ngày                          | 105d  | 105 ngày
                    05 (năm) ngày                                         | 5d    | 5 ngày
                    5.0 ngày                                              | 5d    | 5 ngày
                    24 giờ                                                | 24h   | 24 giờ
                    8 giờ làm việc                                        | 8wh   | 8 giờ làm việc
                    2 tuần                                                | 2w    | 2 tuần
                    01 tháng                                              | 1m    | 1 tháng
                    Trong ngày                                            | 0     | Trong ngày
                    Trong ngày làm việc.                                  | 0     | Trong ngày
                    Ngay trong ngày                                       | 0     | Trong ngày
                    Ngay trong ngày làm việc                              | 0     | Trong ngày
                    Không quy định                                        | -     | Không quy định
                    """)
    void aLimitIsReadAsOfficersWriteIt(String written, String code, String printed) {
        Limit limit = Limit.read(written);

        assertThat(limit.code()).isEqualTo(code);
        assertThat(limit).hasToString(printed);
        assertThat(Limit.ofCode(code)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "07", "1,5", "15 (mười lăm)"})
    void aNumberWithoutUnitIsNotTakenForDays(String bare) {
        assertThatThrownBy(() -> Limit.read(bare))
                .isInstanceOf(UnreadableLimit.class)
                .hasMessageContaining("“" + bare + "”")
                .hasMessageContaining("thiếu đơn vị");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ngày",
                "0 ngày",
                "-5 ngày",
                "1,5 ngày",
                "0,5 tháng",
                "1,3 ngày làm việc",
                "5-7 ngày làm việc",
                "5 ngày làm việc hoặc 10 ngày",
                "15 (mười) ngày",
                "5 ngay lam viec",
                "9999 ngày",
                "theo quy định",
                "07 ngày làm việc kể từ ngày có văn bản trả lời"
            })
    void whatWouldHaveToBeGuessedIsRefusedAndQuoted(String unclear) {
        assertThatThrownBy(() -> Limit.read(unclear))
                .isInstanceOf(UnreadableLimit.class)
                .hasMessageContaining(unclear.startsWith("9") ? "9999" : "“" + unclear + "”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "wd", "5x", "1.3wd", "0wd", "0.5d", "-1wd", "00"})
    void aCodeThatNobodyWroteIsRefused(String code) {
        assertThatThrownBy(() -> Limit.ofCode(code)).isInstanceOf(UnreadableLimit.class);
    }
}
