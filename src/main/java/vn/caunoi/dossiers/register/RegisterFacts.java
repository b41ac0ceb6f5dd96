package vn.caunoi.dossiers.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.caunoi.dossiers.DossierState;
import vn.caunoi.web.Formats;

/** What a register says of a dossier, and what may become different later. */
record RegisterFacts(
        String code,
        boolean official,
        DossierState state,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate closedOn) {

    static RegisterFacts read(ResultSet row, String prefix) throws SQLException {
        return new RegisterFacts(
                row.getString(prefix + "code"),
                row.getBoolean(prefix + "official"),
                DossierState.of(row.getInt(prefix + "state")),
                row.getObject(prefix + "due_on", LocalDate.class),
                row.getObject(prefix + "finished_on", LocalDate.class),
                row.getObject(prefix + "closed_on", LocalDate.class));
    }

    /** How it ended without a result; empty when it did not. */
    String ending() {
        if (!state.isClosed()) {
            return "";
        }
        return closedOn == null ? state.label() : state.label() + " ngày " + Formats.day(closedOn);
    }

    /** What holds now and was not so in the older facts, as an officer notes it. */
    List<String> since(RegisterFacts older) {
        List<String> changes = new ArrayList<>();
        if (!code.equals(older.code)) {
            changes.add((official ? "mã hồ sơ " : "số nội bộ ") + code);
        }
        if (!Objects.equals(dueOn, older.dueOn)) {
            changes.add("hẹn trả " + said(dueOn));
        }
        if (!Objects.equals(finishedOn, older.finishedOn)) {
            changes.add("có kết quả " + said(finishedOn));
        }
        if (!ending().equals(older.ending())) {
            changes.add(ending().isEmpty() ? "xử lý tiếp" : ending());
        }
        return changes;
    }

    private static String said(@Nullable LocalDate day) {
        return day == null ? "chưa rõ ngày" : "ngày " + Formats.day(day);
    }
}
