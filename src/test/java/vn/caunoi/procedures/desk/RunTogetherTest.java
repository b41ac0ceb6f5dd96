package vn.caunoi.procedures.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.caunoi.procedures.desk.RunTogether.Entry;

/** Texts as the national portal's pages give them; procedures and amounts are invented. */
class RunTogetherTest {

    private static final String HEADING = "Hình thức nộpThời gianPhí, lệ phíMô tả";

    private static List<Entry> entries(String text) {
        RunTogether read = RunTogether.read(HEADING + text);
        assertThat(read.unread()).isEmpty();
        return read.entries();
    }

    @Test
    void eachWayHasItsLimitAndItsFee() {
        assertThat(
                        entries(
                                "Trực tiếp5 Ngày làm việcMiễn phíTrực tuyến3 Ngày12,500 Việt Nam"
                                        + " ĐồngDịch vụ bưu chính24 GiờMiễn phí"))
                .containsExactly(
                        new Entry("Trực tiếp", "5 Ngày làm việc", "Miễn phí", "", ""),
                        new Entry("Trực tuyến", "3 Ngày", "12,500 Việt Nam Đồng", "", ""),
                        new Entry("Dịch vụ bưu chính", "24 Giờ", "Miễn phí", "", ""));
    }

    @Test
    void aNumberWithoutAUnitStaysWithoutOne() {
        assertThat(entries("Trực tuyến7Miễn phíTrực tiếp9Không có thông tin"))
                .extracting(Entry::limit)
                .containsExactly("7", "9");
    }

    @Test
    void anAmountIsNotTakenForTheEndOfANumberWithoutAUnit() {
        RunTogether read = RunTogether.read("Trực tuyến75,000 Việt Nam Đồng");
        assertThat(read.entries()).isEmpty();
        assertThat(read.unread()).containsExactly("Trực tuyến75,000 Việt Nam Đồng");
    }

    @Test
    void bracketsNameTheBasisOrWhatTheFeeIsFor() {
        assertThat(
                        entries(
                                "Trực tiếp2 Ngày8,000 Việt Nam Đồng(/bản)"
                                        + "Trực tuyến2 NgàyMiễn phí((Theo Nghị quyết số 5 (sửa đổi)))"
                                        + "Dịch vụ bưu chính2 Ngày9,000 Việt Nam Đồng(cho hộ dân)"))
                .containsExactly(
                        new Entry("Trực tiếp", "2 Ngày", "8,000 Việt Nam Đồng/bản", "", ""),
                        new Entry(
                                "Trực tuyến",
                                "2 Ngày",
                                "Miễn phí",
                                "Theo Nghị quyết số 5 (sửa đổi)",
                                ""),
                        new Entry(
                                "Dịch vụ bưu chính",
                                "2 Ngày",
                                "9,000 Việt Nam Đồng (cho hộ dân)",
                                "",
                                ""));
    }

    @Test
    void wordsInANoteAreNoWays() {
        String note = "Nộp ở các nơi như: Trực tuyến qua Cổng. Trực tiếp tại xã.";
        assertThat(entries("Trực tuyến4 Ngày làm việcMiễn phí" + note + "Trực tiếp6 NgàyMiễn phí"))
                .containsExactly(
                        new Entry("Trực tuyến", "4 Ngày làm việc", "Miễn phí", "", note),
                        new Entry("Trực tiếp", "6 Ngày", "Miễn phí", "", ""));
    }

    @Test
    void whatWasNotStatedIsEmpty() {
        assertThat(entries("Trực tiếpKhông có thông tin6,000 Việt Nam Đồng(/việc)"))
                .containsExactly(new Entry("Trực tiếp", "", "6,000 Việt Nam Đồng/việc", "", ""));
    }

    @Test
    void severalCasesOfOneWayAreSeveralEntries() {
        assertThat(entries("Trực tuyến1 NgàyMiễn phíCó sẵn.Trực tuyến3 NgàyMiễn phíPhải tra."))
                .extracting(Entry::limit, Entry::note)
                .containsExactly(tuple("1 Ngày", "Có sẵn."), tuple("3 Ngày", "Phải tra."));
    }

    @Test
    void severalFeesOfOneWayAreSeveralEntries() {
        assertThat(
                        entries(
                                "Trực tiếp1 Ngày5,000 Việt Nam Đồng(/bản)7,000 Việt Nam"
                                        + " Đồng(/trang)Ghi chú."))
                .extracting(Entry::fee, Entry::note)
                .containsExactly(
                        tuple("5,000 Việt Nam Đồng/bản", "Ghi chú."),
                        tuple("7,000 Việt Nam Đồng/trang", "Ghi chú."));
    }

    @Test
    void aTextThatEndsInsideABracketWasCut() {
        RunTogether read = RunTogether.read("Trực tiếp2 NgàyMiễn phí(Theo Luật phí và lệ ph");
        assertThat(read.cut()).isTrue();
        assertThat(read.entries().getFirst().basis()).isEqualTo("Theo Luật phí và lệ ph");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trực tuyến3 Ngày làm việcM",
                "Dịch vụ bưu chínhKh",
                "Trực tiếpBa ngàyMiễn phí",
                "Ở đâu cũng được"
            })
    void whatCannotBeTakenApartIsTold(String piece) {
        RunTogether read = RunTogether.read("Trực tiếp3 NgàyMiễn phí" + piece);
        if (read.unread().isEmpty()) {
            assertThat(read.entries().getFirst().note()).isEqualTo(piece);
        } else {
            assertThat(read.unread()).containsExactly(piece);
        }
        assertThat(RunTogether.read(piece).unread()).containsExactly(piece);
    }

    @Test
    void nothingOfTheTextIsLost() {
        String text = "Lời dẫn. Trực tiếp5 NgàyMiễn phíTrực tuyếnMiễn phí";
        RunTogether read = RunTogether.read(HEADING + text);
        assertThat(read.unread()).containsExactly("Lời dẫn. ", "Trực tuyếnMiễn phí");
        assertThat(read.entries()).hasSize(1);
    }
}
