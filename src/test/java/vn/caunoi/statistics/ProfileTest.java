package vn.caunoi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.caunoi.procedures.Channel;

/** The same dossiers under five definitions, and in the columns of the form. */
class ProfileTest {

    /** A real municipal log of 1,434 permit applications, as of its last event. */
    private static final Partition PERMITS =
            partition(
                    1_434,
                    0,
                    Facts.NONE,
                    Map.of(
                            DossierClass.EARLY, 951L,
                            DossierClass.ON_TIME, 69L,
                            DossierClass.LATE, 309L,
                            DossierClass.OPEN_IN_TIME, 68L,
                            DossierClass.OPEN_OVERDUE, 37L));

    /** The archived district: 295 that nobody explained. */
    private static final Partition DISTRICT =
            partition(
                    41_736,
                    0,
                    Facts.NONE,
                    Map.of(
                            DossierClass.ON_TIME, 41_427L,
                            DossierClass.LATE, 14L,
                            DossierClass.NOT_CLASSIFIABLE, 295L));

    private static Partition partition(
            long received, long carriedOver, Facts facts, Map<DossierClass, Long> counts) {
        long open = Partition.sum(counts, DossierClass::isOpen);
        return new Partition(received, carriedOver, counts, open, facts);
    }

    private static Profile profile(String code) {
        return Profile.read(code).orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1} of {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tron-phan-loai|1020|1329|76,75%",
                "nd61-30|1020|1434|71,13%",
                "06a|1020|1329|76,75%",
                "vpcp-2.1|1088|1434|75,87%",
                "mot-tru-tre|1125|1434|78,45%"
            })
    void theMunicipalLog(String code, long part, long whole, String printed) {
        Share share = profile(code).of(PERMITS);
        assertThat(share).isEqualTo(new Share(part, whole)).hasToString(printed);
    }

    @ParameterizedTest(name = "{0}: {1} of {2} is {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "tron-phan-loai|41427|41441|99,97%",
                "nd61-30|41427|41736|99,26%",
                "06a|41427|41441|99,97%",
                "vpcp-2.1|41427|41736|99,26%",
                "mot-tru-tre|41722|41736|99,97%"
            })
    void theArchivedDistrict(String code, long part, long whole, String printed) {
        Share share = profile(code).of(DISTRICT);
        assertThat(share).isEqualTo(new Share(part, whole)).hasToString(printed);
    }

    @Test
    void solvedIsNotTheSameAsInTime() {
        assertThat(Report06a.of(DISTRICT).solvedShare()).hasToString("99,29%");
    }

    @Test
    void whoeverWaitsForTheCitizenIsInTimeUnlessAskedTwice() {
        Map<DossierClass, Long> counts =
                Map.of(
                        DossierClass.ON_TIME, 4L,
                        DossierClass.AWAITING_CITIZEN, 3L,
                        DossierClass.AWAITING_PAYMENT, 2L,
                        DossierClass.OPEN_DUE_SOON, 1L);
        assertThat(profile("vpcp-2.1").of(partition(8, 2, Facts.NONE, counts)))
                .isEqualTo(new Share(10, 10));
        var twice =
                new Facts(
                        Map.of(),
                        Map.of(
                                DossierClass.ON_TIME, 1L,
                                DossierClass.AWAITING_CITIZEN, 2L,
                                DossierClass.LATE, 9L));
        assertThat(profile("vpcp-2.1").of(partition(8, 2, twice, counts)))
                .isEqualTo(new Share(7, 10));
    }

    @Test
    void whatWasCarriedOverHasToBeDealtWithToo() {
        Partition partition =
                partition(6, 4, Facts.NONE, Map.of(DossierClass.EARLY, 9L, DossierClass.LATE, 1L));
        assertThat(profile("nd61-30").of(partition)).isEqualTo(new Share(9, 10));
        assertThat(profile("mot-tru-tre").of(partition)).isEqualTo(new Share(9, 10));
    }

    @Test
    void nothingHasNoRate() {
        assertThat(Profile.values())
                .allSatisfy(one -> assertThat(one.of(Partition.EMPTY)).hasToString("—"));
    }

    @Test
    void everyDefinitionIsNamedNumberedAndFoundByItsCode() {
        assertThat(Profile.values())
                .extracting(Profile::code)
                .containsExactly("tron-phan-loai", "nd61-30", "06a", "vpcp-2.1", "mot-tru-tre");
        assertThat(Profile.values())
                .allSatisfy(
                        one -> {
                            assertThat(Profile.read(one.code())).contains(one);
                            assertThat(one.version()).isPositive();
                            assertThat(one.source()).isNotBlank();
                            assertThat(one.formula()).contains("hạn");
                        });
    }

    @Test
    void theFormsFourSumsHold() {
        var facts =
                new Facts(
                        Map.of(Channel.ONLINE, 7L, Channel.DIRECT, 5L, Channel.POST, 3L), Map.of());
        var counts = new EnumMap<DossierClass, Long>(DossierClass.class);
        Arrays.stream(DossierClass.values()).forEach(one -> counts.put(one, 2L));
        Partition partition = partition(15, 11, facts, counts);
        Report06a report = Report06a.of(partition);
        assertThat(report.faults()).isEmpty();
        assertThat(report.received()).isEqualTo(26);
        assertThat(report.online()).isEqualTo(7);
        assertThat(report.offline()).isEqualTo(8);
        assertThat(report.solved()).isEqualTo(6);
        assertThat(report.inProgress()).isEqualTo(10);
        assertThat(report.inTime()).isEqualTo(8);
        assertThat(report.beside()).isEqualTo(10);
    }

    @Test
    void aFormThatDoesNotAddUpSaysWhere() {
        assertThat(new Report06a(10, 4, 5, 0, 7, 1, 2, 3, 3, 1, 1, 0).faults())
                .hasSize(3)
                .anySatisfy(
                        fault ->
                                assertThat(fault)
                                        .contains("cột tổng tiếp nhận là 10", "cộng lại là 9"))
                .anySatisfy(
                        fault -> assertThat(fault).contains("đã giải quyết là 7", "cộng lại là 6"))
                .anySatisfy(
                        fault ->
                                assertThat(fault)
                                        .contains("đang giải quyết là 3", "cộng lại là 2"));
        assertThat(new Report06a(10, 5, 5, 0, 6, 1, 2, 3, 2, 1, 1, 0).faults())
                .singleElement()
                .asString()
                .contains("cột tổng tiếp nhận là 10", "cộng lại là 8");
    }
}
