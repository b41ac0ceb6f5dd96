package vn.caunoi.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping in a pack of rules: its fields, where it stands, and what is wrong with it. */
final class YamlPart {

    private static final String MERGE = "<<";

    private final String file;
    private final int line;
    private final Map<String, Node> fields = new LinkedHashMap<>();
    private final List<String> complaints;

    private YamlPart(String file, Node node, List<String> complaints) {
        this.file = file;
        this.line = node.getStartMark().getLine() + 1;
        this.complaints = complaints;
    }

    /** The fields of the node, of which it may have no others than these. */
    static YamlPart of(String file, Node node, Set<String> known, List<String> complaints) {
        var part = new YamlPart(file, node, complaints);
        if (node instanceof MappingNode mapping) {
            part.fill(mapping);
            part.fields.keySet().stream()
                    .filter(name -> !known.contains(name))
                    .forEach(name -> part.complain("không có mục “%s”".formatted(name)));
        } else {
            part.complain("chỗ này phải gồm các mục “tên: giá trị”");
        }
        return part;
    }

    private void fill(MappingNode mapping) {
        for (NodeTuple tuple : mapping.getValue()) {
            String name = scalar(tuple.getKeyNode()).orElse("");
            if (!name.equals(MERGE) && fields.put(name, tuple.getValueNode()) != null) {
                complain("mục “%s” ghi hai lần".formatted(name));
            }
        }
        mapping.getValue().stream()
                .filter(tuple -> scalar(tuple.getKeyNode()).filter(MERGE::equals).isPresent())
                .map(NodeTuple::getValueNode)
                .filter(MappingNode.class::isInstance)
                .flatMap(merged -> ((MappingNode) merged).getValue().stream())
                .forEach(
                        tuple ->
                                fields.putIfAbsent(
                                        scalar(tuple.getKeyNode()).orElse(""),
                                        tuple.getValueNode()));
    }

    /** The text of a field; empty when it is not there, with a complaint. */
    String required(String name) {
        return text(name)
                .orElseGet(
                        () -> {
                            complain("thiếu mục “%s”".formatted(name));
                            return "";
                        });
    }

    String optional(String name) {
        return text(name).orElse("");
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name))
                .flatMap(YamlPart::scalar)
                .filter(text -> !text.isBlank());
    }

    /** The mappings in the list of that name. */
    List<YamlPart> parts(String name, Set<String> known) {
        var parts = new ArrayList<YamlPart>();
        if (fields.get(name) instanceof SequenceNode list) {
            list.getValue().forEach(node -> parts.add(of(file, node, known, complaints)));
        }
        if (parts.isEmpty()) {
            complain("mục “%s” phải có ít nhất một dòng".formatted(name));
        }
        return parts;
    }

    /** The words and their texts in the mapping of that name. */
    Map<String, String> words(String name) {
        return fields.get(name) instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .collect(
                                Collectors.toMap(
                                        tuple -> scalar(tuple.getKeyNode()).orElse(""),
                                        tuple -> scalar(tuple.getValueNode()).orElse(""),
                                        (one, _) -> one,
                                        LinkedHashMap::new))
                : Map.of();
    }

    void complain(String sentence) {
        complaints.add("%s, dòng %d: %s".formatted(file, line, sentence));
    }

    private static Optional<String> scalar(Node node) {
        return node instanceof ScalarNode scalar
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }
}
