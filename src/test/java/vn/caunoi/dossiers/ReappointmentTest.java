package vn.caunoi.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.caunoi.MovableClock;
import vn.caunoi.RoomTest;
import vn.caunoi.calendar.DueDay;
import vn.caunoi.calendar.Limit;
import vn.caunoi.calendar.Step;
import vn.caunoi.procedures.Channel;
import vn.caunoi.units.UnitId;

/**
 * When the law lets a result be appointed anew, and from when a limit runs. 08/09/2025 is Monday.
 */
@RoomTest
class ReappointmentTest {

    private static final UnitId UNIT = new UnitId(8_800);

    @Autowired Dossiers dossiers;
    @Autowired LegalClock law;
    @Autowired JdbcClient jdbc;
    @Autowired MovableClock clock;

    @BeforeEach
    void mondayMorning() {
        clock.set(at("08/09/2025 09:00"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "09/09/2025 09:00|22/09/2025|''",
                "14/09/2025 23:59|22/09/2025|''",
                "15/09/2025 00:00|22/09/2025|trước ngày hẹn trả ít nhất 1 ngày, chậm nhất ngày 14/09/2025 (Nghị định",
                "16/09/2025 09:00|22/09/2025|trước ngày hẹn trả ít nhất 1 ngày",
                "09/09/2025 09:00|15/09/2025|phải sau ngày hẹn cũ 15/09/2025",
                "09/09/2025 09:00|12/09/2025|phải sau ngày hẹn cũ 15/09/2025",
                "09/09/2025 09:00|20/09/2025|phải là ngày làm việc"
            })
    void nd61Article19Clause9AnApologyComesADayBeforeTheAppointment(
            String when, String day, String refusal) {
        DossierId dossier = received("08/09/2025 09:00", "1.001193");
        clock.set(at(when));
        if (refusal.isEmpty()) {
            reappoint(dossier, day);
            assertThat(now(dossier).dueOn()).isEqualTo(TypedTime.day(day).orElseThrow());
            assertThat(owed(dossier)).containsExactly("APOLOGY 2025-09-15");
        } else {
            assertThatThrownBy(() -> reappoint(dossier, day)).hasMessageContaining(refusal);
            assertThat(now(dossier).dueOn()).isEqualTo("2025-09-15");
            assertThat(owed(dossier)).isEmpty();
        }
    }

    @Test
    void nd61Article19Clause9TheAppointmentIsMovedOnce() {
        DossierId dossier = received("08/09/2025 09:00", "1.001193");
        clock.set(at("09/09/2025 09:00"));
        reappoint(dossier, "22/09/2025");
        clock.set(at("10/09/2025 09:00"));
        assertThatThrownBy(() -> reappoint(dossier, "23/09/2025"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.isPleadable()).isFalse())
                .hasMessageContaining("Chỉ được hẹn lại 1 lần (Nghị định");
    }

    @Test
    void whatIsFinishedOrWaitsForItsApplicantIsNotAppointedAnew() {
        DossierId finished = received("08/09/2025 09:00", "1.001193");
        dossiers.write(UNIT, finished, null, each -> each.finish(clock.instant()));
        DossierId waiting = received("08/09/2025 09:00", "1.001193");
        dossiers.write(
                UNIT, waiting, null, each -> each.askSupplement(clock.instant(), "Trích lục.", ""));
        clock.set(at("09/09/2025 09:00"));
        for (DossierId each : List.of(finished, waiting)) {
            assertThatThrownBy(() -> reappoint(each, "22/09/2025"))
                    .hasMessageContaining("Không thể “Xin lỗi và hẹn lại ngày trả”");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9.000001, 08/09/2025 15:00, 2025-09-15, false",
        "9.000001, 08/09/2025 15:01, 2025-09-16, true",
        "9.000001, 12/09/2025 16:30, 2025-09-22, true",
        "1.001193, 08/09/2025 16:59, 2025-09-15, false"
    })
    void nd61Article18WhatComesAfterThreeCountsFromTheNextWorkingDayWhereTheProcedureSaysSo(
            String procedure, String receipt, LocalDate due, boolean explained) {
        handsOverTheNextDay("9.000001");
        clock.set(at(receipt));
        DossierId dossier = received(receipt, procedure);
        assertThat(now(dossier).dueOn()).isEqualTo(due);
        Timeline timeline = dossiers.find(UNIT, dossier).orElseThrow();
        List<Step> steps =
                law.due(
                                UNIT,
                                Clocking.upTo(timeline, timeline.valid().getLast()).orElseThrow(),
                                clock.instant())
                        .map(DueDay::explanation)
                        .orElseThrow()
                        .steps();
        assertThat(steps.stream().anyMatch(step -> step.text().contains("nhận sau 15 giờ")))
                .isEqualTo(explained);
        assertThat(steps)
                .filteredOn(step -> step.text().contains("nhận sau 15 giờ"))
                .allMatch(step -> step.source().contains("Nghị định"));
    }

    private void handsOverTheNextDay(String code) {
        jdbc.sql(
                        """
                        insert into procedures.procedure (code, name, field, sensitive)
                        values (:code, 'Thủ tục mẫu', 'Hộ tịch', false) on conflict do nothing
                        """)
                .param("code", code)
                .update();
        jdbc.sql(
                        """
                        insert into procedures.revision
                          (code, valid_from, particulars, units, recorded_at, recorded_by)
                        select :code, '2025-01-01', cast(:particulars as jsonb), '{}', now(), 'test'
                        where not exists (select from procedures.revision where code = :code)
                        """)
                .param("code", code)
                .param(
                        "particulars",
                        """
                        {"name": "Thủ tục mẫu", "field": "Hộ tịch", "levels": [], "applicants": [],
                         "receiving": [], "competent": [], "ways": [], "papers": [], "steps": [],
                         "result": "", "conditions": "", "bases": [], "sensitive": false,
                         "afterThree": true, "decision": ""}
                        """)
                .update();
    }

    private DossierId received(String when, String procedure) {
        var subject =
                new Subject(UNIT, procedure, null, "Hộ tịch", Channel.DIRECT, false, Set.of());
        return dossiers.open(
                UNIT, null, null, each -> each.receive(at(when), subject, Limit.workingDays(5)));
    }

    private void reappoint(DossierId dossier, String day) {
        dossiers.write(
                UNIT,
                dossier,
                null,
                each ->
                        each.reappoint(
                                clock.instant(),
                                TypedTime.day(day).orElseThrow(),
                                "Chờ xác minh của cơ quan khác."));
    }

    private List<String> owed(DossierId dossier) {
        return jdbc.sql("select kind, told_on from dossiers.owed_letter where dossier = :id")
                .param("id", dossier.value())
                .query((row, _) -> row.getString(1) + " " + row.getString(2))
                .list();
    }

    private Standing now(DossierId dossier) {
        return dossiers.find(UNIT, dossier).orElseThrow().standing();
    }

    private static Instant at(String text) {
        return TypedTime.instant(text).orElseThrow();
    }
}
