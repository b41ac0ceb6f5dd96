package vn.caunoi.procedures;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The national code of a procedure (mã thủ tục): 1.000080. */
public record ProcedureCode(String value) implements Comparable<ProcedureCode> {

    private static final Pattern SHAPE = Pattern.compile("[1-9]\\.[0-9]{6}");

    /** Older lists write the agency behind the code: 1.000080.000.00.00.H23. */
    private static final Pattern TYPED =
            Pattern.compile(
                    "([1-9]\\.[0-9]{6})(?:\\.[0-9]{3}\\.[0-9]{2}\\.[0-9]{2}\\.[A-Y][0-9]{2})?");

    public ProcedureCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not the code of a procedure: " + value);
        }
    }

    /** As people and other systems write it; empty for what is no code. */
    public static Optional<ProcedureCode> read(String text) {
        Matcher typed = TYPED.matcher(text.strip());
        return typed.matches() ? Optional.of(new ProcedureCode(typed.group(1))) : Optional.empty();
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
