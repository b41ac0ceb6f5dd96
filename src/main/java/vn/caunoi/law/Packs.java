package vn.caunoi.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.caunoi.program.CannotStart;

/** All packs of rules that the program brings, checked as a whole before anything starts. */
@Component
class Packs {

    private static final String FILES = "classpath*:vn/caunoi/law/packs/*.yaml";

    private final Map<String, Matter> matters;

    Packs() {
        this(shipped());
    }

    /** The packs by the names of their files, in the order in which people read them. */
    Packs(Map<String, String> yamlByFile) {
        var complaints = new ArrayList<String>();
        var all = new LinkedHashMap<String, Matter>();
        yamlByFile.forEach(
                (file, yaml) -> {
                    for (Matter matter : new PackReader(file, complaints).read(yaml)) {
                        if (all.put(matter.key(), matter) != null) {
                            complaints.add(
                                    "%s: khóa “%s” đã có ở chỗ khác".formatted(file, matter.key()));
                        }
                    }
                });
        if (!complaints.isEmpty()) {
            throw new CannotStart("gói quy định có lỗi:\n  " + String.join("\n  ", complaints));
        }
        matters = all;
    }

    List<Matter> all() {
        return List.copyOf(matters.values());
    }

    Optional<Matter> named(String key) {
        return Optional.ofNullable(matters.get(key));
    }

    private static Map<String, String> shipped() {
        var packs = new LinkedHashMap<String, String>();
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
            Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
            for (Resource file : files) {
                packs.put(
                        "packs/" + file.getFilename(),
                        file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packs;
    }
}
