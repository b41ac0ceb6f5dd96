package vn.caunoi.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.caunoi.RoomTest;

@RoomTest
@Transactional
@RecordApplicationEvents
class UnitImportTest {

    private static final LocalDate REFORM = LocalDate.parse("2025-07-01");
    private static final String HEADING = "code,name,full_name,kind,parent_code\n";
    private static final String FILE =
            HEADING
                    + """
                    31,Hải Phòng,Thành phố Hải Phòng,province,
                    11239,Thanh Miện,Xã Thanh Miện,commune,31
                    11254,Bắc Thanh Miện,Xã Bắc Thanh Miện,commune,31
                    """;

    @Autowired UnitImport units;
    @Autowired StoredUnits stored;
    @Autowired JdbcClient jdbc;
    @Autowired ApplicationEvents events;

    @BeforeEach
    void noUnits() {
        assertThat(stored.tree().all()).isEmpty();
    }

    @Test
    void aFileBecomesTheTree() {
        ImportReport report = read(FILE, REFORM, false);

        assertThat(report.sentence())
                .isEqualTo("Đã nhập 3 đơn vị: 3 mới, 0 đổi tên, 0 đổi cấp trên, 0 giữ nguyên.");
        Unit province = stored.tree().withCode(new OfficialCode("31"), REFORM).orElseThrow();
        assertThat(stored.tree().under(province.id(), REFORM))
                .extracting(unit -> unit.nameOn(REFORM).full())
                .containsExactly("Xã Bắc Thanh Miện", "Xã Thanh Miện");
        assertThat(stored.tree().under(province.id(), REFORM.minusDays(1))).isEmpty();
        assertThat(events.stream(UnitsLoaded.class))
                .containsExactly(new UnitsLoaded("a.csv", report.counts()));
    }

    @Test
    void theSecondRunChangesNothing() {
        read(FILE, REFORM, false);
        ImportReport again = read(FILE, REFORM.plusYears(1), false);

        assertThat(again.counts()).isEqualTo("0 mới, 0 đổi tên, 0 đổi cấp trên, 3 giữ nguyên");
        assertThat(events.stream(UnitsLoaded.class)).hasSize(1);
    }

    @Test
    void aDryRunOnlySaysWhatItWouldDo() {
        assertThat(read(FILE, REFORM, true).sentence()).startsWith("Chạy thử 3 đơn vị: 3 mới");
        assertThat(stored.tree().all()).isEmpty();
    }

    @Test
    void aChangedNameIsANewDatedName() {
        read(FILE, REFORM, false);
        LocalDate later = LocalDate.parse("2027-01-01");
        ImportReport report = read(FILE.replace("Bắc Thanh Miện", "Bắc Miện"), later, false);

        assertThat(report.counts()).isEqualTo("0 mới, 1 đổi tên, 0 đổi cấp trên, 2 giữ nguyên");
        Unit unit = stored.tree().withCode(new OfficialCode("11254"), later).orElseThrow();
        assertThat(unit.nameOn(later).full()).isEqualTo("Xã Bắc Miện");
        assertThat(unit.nameOn(later.minusDays(1)).full()).isEqualTo("Xã Bắc Thanh Miện");
    }

    @Test
    void aChangedParentIsANewDatedParent() {
        read(FILE, REFORM, false);
        LocalDate later = LocalDate.parse("2027-01-01");
        ImportReport report =
                read(
                        FILE.replace(
                                "11254,Bắc Thanh Miện,Xã Bắc Thanh Miện,commune,31",
                                "01,Hà Nội,Thành phố Hà Nội,province,\n11254,Bắc Thanh Miện,Xã Bắc Thanh Miện,commune,01"),
                        later,
                        false);

        assertThat(report.counts()).isEqualTo("1 mới, 0 đổi tên, 1 đổi cấp trên, 2 giữ nguyên");
        Unit unit = stored.tree().withCode(new OfficialCode("11254"), later).orElseThrow();
        assertThat(unit.parents().parts()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11240,A,Xã A,commune,99 | Hàng 5, cột parent_code, giá trị “99”: không có đơn vị cấp trên mang mã này",
                "11240,A,Xã A,commune, | Hàng 5, cột parent_code, giá trị “”: thiếu mã đơn vị cấp trên",
                "11240,A,Xã A,commune,11239 | Hàng 5, cột parent_code, giá trị “11239”: đơn vị cấp xã không thể trực thuộc đơn vị cấp xã",
                "11239,A,Xã A,commune,31 | Hàng 5, cột code, giá trị “11239”: mã này đã có ở hàng 3",
                "11240,,Xã A,commune,31 | Hàng 5, cột name, giá trị “”: tên trống",
                "1,A,Tỉnh A,province, | Hàng 5, cột code, giá trị “1”: mã đơn vị phải gồm 2 đến 5 chữ số",
                "1124,A,Xã A,commune,31 | Hàng 5, cột code, giá trị “1124”: mã cấp xã phải có 5 chữ số (bảng tính hay làm mất số 0 ở đầu)",
                "11240,A,Xã A,xã,31 | Hàng 5, cột kind, giá trị “xã”: loại phải là province, district hoặc commune",
                "11240,A,Xã A | Hàng 5, cột kind, giá trị “”: loại phải là province, district hoặc commune",
                "11240,A\u0007,Xã A,commune,31 | Hàng 5, cột name, giá trị “A\u0007”: tên có ký tự điều khiển hoặc ký tự không đọc được",
                "11240,A,\"Xã A,commune,31 | Hàng 5: dấu ngoặc kép không đóng, đặt sai chỗ, hoặc ô quá dài"
            })
    void aWrongRowIsNamedAndNothingIsImported(String row, String sentence) {
        ImportReport report = read(FILE + row + "\n", REFORM, false);

        assertThat(report.problems()).extracting(Problem::sentence).containsExactly(sentence);
        assertThat(report.sentence()).isEqualTo("Không nhập gì cả: tệp có 1 lỗi.");
        assertThat(stored.tree().all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Hàng 1: tệp trống",
                "code;name;full_name;kind;parent_code | Hàng 1: các cột phải cách nhau bằng dấu phẩy (lưu lại dạng CSV UTF-8)",
                "code,name,kind,parent_code | Hàng 1, cột full_name, giá trị “”: thiếu cột này",
                "code,name,full_name,kind,parent_code,Name | Hàng 1, cột name, giá trị “name”: cột này có hai lần"
            })
    void aWrongHeadingIsNamed(String content, String sentence) {
        assertThat(read(content, REFORM, false).problems())
                .extracting(Problem::sentence)
                .containsExactly(sentence);
    }

    @Test
    void rowsAreCountedAsASpreadsheetDoes() {
        String content =
                HEADING
                        + "31,Hải Phòng,\"Thành phố\nHải Phòng\",province,\n\n11239,,Xã Thanh Miện,commune,31\n";

        assertThat(read(content, REFORM, false).problems())
                .extracting(Problem::row)
                .containsExactly(2L, 4L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkAndWindowsLinesDoNotMatter(String charset) {
        byte[] content = ("\uFEFF" + FILE.replace("\n", "\r\n")).getBytes(Charset.forName(charset));

        assertThat(read(content, REFORM, false).counts()).startsWith("3 mới");
    }

    @Test
    void decomposedNamesAreTheSameNames() {
        read(FILE, REFORM, false);

        assertThat(read(Normalizer.normalize(FILE, Normalizer.Form.NFD), REFORM, false).counts())
                .endsWith("3 giữ nguyên");
    }

    @Test
    void anotherEncodingIsNamedNotGuessed() {
        byte[] windows = FILE.replace("Thanh Miện", "Thành").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(windows, REFORM, false).problems())
                .extracting(Problem::sentence)
                .contains(
                        "Hàng 3, cột name, giá trị “Th\uFFFDnh”: có ký tự không đọc được; hãy lưu tệp ở dạng CSV UTF-8");
    }

    @Test
    void aThousandsOfSpoiledFilesOnlyMakeReports() {
        var chance = new Random(20261123);
        byte[] good = FILE.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int i = 0; i < 4_000; i++) {
            refused += read(spoiled(good, chance), REFORM, true).problems().isEmpty() ? 0 : 1;
        }
        assertThat(refused).isBetween(1_000, 3_999);
        assertThat(stored.tree().all()).isEmpty();
    }

    private static byte[] spoiled(byte[] good, Random chance) {
        byte[] bytes = good.clone();
        for (int i = chance.nextInt(1, 5); i > 0; i--) {
            int at = chance.nextInt(bytes.length);
            switch (chance.nextInt(3)) {
                case 0 -> bytes[at] = (byte) chance.nextInt(256);
                case 1 -> bytes[at] = (byte) ",\"\n\r;\0".charAt(chance.nextInt(6));
                default -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
            }
        }
        return bytes;
    }

    private ImportReport read(String content, LocalDate day, boolean dryRun) {
        return read(content.getBytes(StandardCharsets.UTF_8), day, dryRun);
    }

    private ImportReport read(byte[] content, LocalDate day, boolean dryRun) {
        try {
            return units.run(new ByteArrayInputStream(content), "a.csv", day, dryRun);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
