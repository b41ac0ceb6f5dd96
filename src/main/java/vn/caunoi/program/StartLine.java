package vn.caunoi.program;

import java.util.Optional;

/** What a room has to say to whoever just started the program (lời nhắc khi khởi động). */
@FunctionalInterface
public interface StartLine {

    Optional<String> line();
}
