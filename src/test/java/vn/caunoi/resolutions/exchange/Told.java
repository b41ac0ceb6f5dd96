package vn.caunoi.resolutions.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.caunoi.resolutions.LetterKind;
import vn.caunoi.resolutions.Outgoing;

/** Something that a test has for the other side. */
class Told implements Outgoing {

    private final Map<String, String> sheets = new LinkedHashMap<>();

    void add(String about, String content) {
        sheets.put(about, content);
    }

    void nothing() {
        sheets.clear();
    }

    @Override
    public LetterKind kind() {
        return LetterKind.SUGGESTIONS;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets.entrySet().stream()
                .map(one -> new Sheet("thu:" + one.getKey(), Map.of("thu", one.getValue())))
                .toList();
    }
}
