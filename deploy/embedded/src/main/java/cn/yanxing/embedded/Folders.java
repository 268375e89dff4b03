package cn.yanxing.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where unpacked programs are kept between runs, and folders that are thrown away. */
public final class Folders {

    private Folders() {}

    /** This user's cache for unpacked programs; the temporary folder where the home cannot be written. */
    public static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path base = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
        try {
            return Files.createDirectories(base.resolve("yanxing"));
        } catch (IOException e) {
            return temporaryCache();
        }
    }

    private static Path temporaryCache() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "yanxing-cache-" + System.getProperty("user.name"));
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("expected a writable cache folder, but " + folder + " cannot be made", e);
        }
    }

    static Path temporary(String prefix) {
        try {
            return Files.createTempDirectory(prefix);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes a folder and everything in it; a folder that is not there is fine. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException("expected to remove " + folder + ", but could not", e);
        }
    }
}
