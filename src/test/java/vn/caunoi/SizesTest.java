package vn.caunoi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A ratchet for sizes: small methods, small files, no catch of everything. */
class SizesTest {

    private static final int LONG_METHOD = 20;
    private static final int LONGEST_METHOD = 40;
    private static final int LONGEST_FILE = 300;

    private record Method(String name, long lines) {}

    private static final List<Method> METHODS = new ArrayList<>();
    private static final Map<String, Long> FILES = new HashMap<>();
    private static final List<String> WIDE_CATCHES = new ArrayList<>();

    @BeforeAll
    static void readSources() throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = compiler.getStandardFileManager(null, null, null);
        List<Path> sources;
        try (var walk = Files.walk(Path.of("src/main/java"))) {
            sources = walk.filter(path -> path.toString().endsWith(".java")).toList();
        }
        for (Path source : sources) {
            try (var lines = Files.lines(source)) {
                FILES.put(source.getFileName().toString(), lines.count());
            }
        }
        var task =
                (JavacTask)
                        compiler.getTask(
                                null,
                                files,
                                null,
                                null,
                                null,
                                files.getJavaFileObjectsFromPaths(sources));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        for (CompilationUnitTree unit : task.parse()) {
            new Measure(unit, positions).scan(unit, null);
        }
    }

    @Test
    void atMostTwoMethodsInAHundredAreLongerThanTwentyLines() {
        var longOnes = METHODS.stream().filter(method -> method.lines() > LONG_METHOD).toList();
        assertThat(longOnes.size()).as("%s", longOnes).isLessThanOrEqualTo(METHODS.size() / 50);
    }

    @Test
    void noMethodIsLongerThanFortyLines() {
        assertThat(METHODS).filteredOn(method -> method.lines() > LONGEST_METHOD).isEmpty();
    }

    @Test
    void noFileIsLongerThanThreeHundredLines() {
        assertThat(FILES).isNotEmpty();
        assertThat(FILES.entrySet()).filteredOn(file -> file.getValue() > LONGEST_FILE).isEmpty();
    }

    @Test
    void nobodyCatchesEverything() {
        assertThat(WIDE_CATCHES).isEmpty();
    }

    private static final class Measure extends TreeScanner<Void, Void> {

        private static final Set<String> TOO_WIDE =
                Set.of("Exception", "Throwable", "RuntimeException");

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Measure(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            if (method.getBody() != null) {
                METHODS.add(
                        new Method(
                                unit.getSourceFile().getName() + "#" + method.getName(),
                                lines(method.getBody()) - 2));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitCatch(CatchTree caught, Void nothing) {
            if (TOO_WIDE.contains(caught.getParameter().getType().toString())) {
                WIDE_CATCHES.add(unit.getSourceFile().getName());
            }
            return super.visitCatch(caught, nothing);
        }

        private long lines(Tree tree) {
            var map = unit.getLineMap();
            return map.getLineNumber(positions.getEndPosition(unit, tree))
                    - map.getLineNumber(positions.getStartPosition(unit, tree))
                    + 1;
        }
    }
}
