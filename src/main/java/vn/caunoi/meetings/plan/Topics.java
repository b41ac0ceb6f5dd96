package vn.caunoi.meetings.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import vn.caunoi.cells.CellKind;

/** What thematic meetings may be about (thư viện chuyên đề). */
@Component
class Topics {

    /**
     * @param cells codes of the kinds of cells that it suits
     * @param questions what to ask, in this order
     */
    record Topic(String code, String title, List<String> cells, List<String> questions) {

        boolean suits(CellKind kind) {
            return cells.contains(kind.code());
        }
    }

    private final List<Topic> all = YamlData.read("agendas/topics.yaml", new TypeReference<>() {});

    List<Topic> all() {
        return all;
    }

    /** Those that suit the cell. */
    List<Topic> of(CellKind kind) {
        return all.stream().filter(topic -> topic.suits(kind)).toList();
    }

    Optional<Topic> named(String code) {
        return all.stream().filter(topic -> topic.code().equals(code)).findFirst();
    }
}
