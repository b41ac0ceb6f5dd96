package vn.caunoi.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.caunoi.program.CannotStart;

/** The style packs that the program brings. */
@Component
class StylePacks {

    private static final String FILES = "classpath*:vn/caunoi/documents/packs/*.yaml";

    private static final JsonMapper STRICT =
            JsonMapper.builder()
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .build();

    private final List<StylePack> packs = shipped();

    /** How papers of the family looked on that day. */
    StylePack at(String family, LocalDate day) {
        return packs.stream()
                .filter(pack -> pack.family().equals(family) && pack.holdsOn(day))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no style " + family + " on " + day));
    }

    /** Reads a pack; says which file is wrong and where. */
    static StylePack read(String file, String yaml) {
        try {
            var fields = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
            return STRICT.convertValue(fields, StylePack.class);
        } catch (JacksonException | org.yaml.snakeyaml.error.YAMLException wrong) {
            throw new CannotStart(
                    "thể thức văn bản %s có lỗi: %s".formatted(file, wrong.getMessage()));
        }
    }

    private static List<StylePack> shipped() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            return Arrays.stream(files)
                    .map(file -> read(String.valueOf(file.getFilename()), text(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
