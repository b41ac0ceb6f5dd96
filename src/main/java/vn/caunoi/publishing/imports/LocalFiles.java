package vn.caunoi.publishing.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of files that came with a source (thư mục tệp kèm); nothing outside it is ever read. */
final class LocalFiles {

    private final Path root;

    LocalFiles(Path folder) {
        try {
            root = folder.toRealPath();
        } catch (IOException e) {
            throw new CannotImport("không đọc được thư mục " + folder + ".", e);
        }
    }

    Path root() {
        return root;
    }

    /** The file at a path inside the folder. */
    Optional<Path> at(String relative) {
        return from(root, relative);
    }

    /** The file at a path as seen from a folder inside, which may lead up, but not out. */
    Optional<Path> from(Path folder, String relative) {
        try {
            Path file = folder.resolve(relative.replaceFirst("^/+", "")).normalize();
            if (relative.isBlank() || !file.startsWith(root) || !Files.isRegularFile(file)) {
                return Optional.empty();
            }
            return Optional.of(file.toRealPath()).filter(real -> real.startsWith(root));
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }
}
