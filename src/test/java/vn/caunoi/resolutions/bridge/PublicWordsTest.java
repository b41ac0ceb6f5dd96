package vn.caunoi.resolutions.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not go out; the cell knows Phạm Văn Hòa and Đỗ Thị Lụa. */
class PublicWordsTest {

    private static final PublicWords WORDS =
            new PublicWords(Set.of("Phạm Văn Hòa", "Đỗ Thị Lụa", "Người một"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giao Phạm Văn Hòa sửa mái.",
                "Giao pham van hoa sửa mái.",
                "Giao PHẠM VĂN HÒA sửa mái.",
                "Giao Phạm  Văn Hòa, trước ngày 30/11.",
                "Giao ĐỖ THỊ LỤA.",
                "Giao Do Thi Lua.",
                "Giao đồng chí Hòa đôn đốc.",
                "Giao đồng chí Hoà đôn đốc bà Lụa.",
                "Giao bà Lụa.",
                "Giao ông HÒA."
            })
    void namesAreFoundWithAndWithoutTheirMarks(String text) {
        assertThat(WORDS.mistakes(text))
                .anySatisfy(mistake -> assertThat(mistake).startsWith("có tên người"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bà con hòa thuận, mặc áo lụa ngày hội.",
                "Hồ sơ trễ hạn dưới 5% trước ngày 30/11/2026.",
                "Quỹ còn 12.500.000 đồng, thu 14 hộ, 1.250.000.000 đồng vốn.",
                "Nuôi ong lấy mật, giữ bí mật bỏ phiếu, mật độ dân cư cao.",
                "Nghị quyết số 05-NQ/CB ngày 03/12/2026.",
                "Thủ tục 1.000080 và 2.000815."
            })
    void plainWordsMayGoOut(String text) {
        assertThat(WORDS.mistakes(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gọi 0912 345 678 để được giúp. | có số điện thoại",
                "Gọi 0912.345.678. | có số điện thoại",
                "Gọi +84912345678 nhé | có số điện thoại",
                "Gọi 0220 3855 123 | có số điện thoại",
                "Số 030085001234 | có dãy số như số căn cước, chứng minh nhân dân",
                "Số 030 085 001 234 | có dãy số như số căn cước, chứng minh nhân dân",
                "CMND 142345678 cũ | có dãy số như số căn cước, chứng minh nhân dân",
                "Gửi ubnd.xa@minhhoa.example.vn | có địa chỉ thư điện tử",
                "Văn bản Tối mật của cấp trên | có dấu chỉ độ mật “Tối mật”"
            })
    void numbersAddressesAndMarksAreFound(String text, String mistake) {
        assertThat(WORDS.mistakes(text)).containsExactly(mistake);
    }

    @Test
    void aMarkOnALineOfItsOwnIsFound() {
        assertThat(WORDS.mistakes("Báo cáo\nMẬT\nNội dung"))
                .containsExactly("có dấu chỉ độ mật “Mật”");
    }

    @ParameterizedTest
    @CsvSource({
        "Chi ủy,Chi ủy",
        "Trưởng ban công tác Mặt trận,Trưởng ban công tác Mặt trận",
        "Tổ trưởng tổ đảng số 2,Tổ trưởng tổ đảng số 2",
        "Bí thư chi đoàn,Bí thư chi đoàn",
        "Trưởng thôn Phạm Văn Hòa,Chi bộ",
        "Trưởng thôn Lê Quang Vinh,Chi bộ",
        "Phạm Văn Hòa,Chi bộ",
        "đồng chí Hòa,Chi bộ",
        "Vinh,Chi bộ",
        "'Bí thư, ông Vinh',Chi bộ",
        "'',Chi bộ"
    })
    void anOwnerIsAGroupOrAnOfficeAndNobodyElse(String owner, String shown) {
        assertThat(PublicOwner.of(owner, WORDS)).isEqualTo(shown);
    }
}
