package vn.caunoi.meetings.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.program.CannotStart;

/** Data that this package brings as YAML, read strictly. */
final class YamlData {

    private static final JsonMapper STRICT =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private YamlData() {}

    static <T> T read(String name, TypeReference<T> type) {
        try {
            String text =
                    new ClassPathResource(name, YamlData.class)
                            .getContentAsString(StandardCharsets.UTF_8);
            Object fields = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return STRICT.convertValue(fields, type);
        } catch (JacksonException | YAMLException wrong) {
            throw new CannotStart("%s có lỗi: %s".formatted(name, wrong.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
