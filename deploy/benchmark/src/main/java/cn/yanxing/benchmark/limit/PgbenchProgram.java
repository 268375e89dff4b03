package cn.yanxing.benchmark.limit;

import cn.yanxing.benchmark.NotHere;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where this machine has pgbench. */
final class PgbenchProgram {

    private static final Path PACKAGES = Path.of("/usr/lib/postgresql");

    private PgbenchProgram() {}

    static Path find() {
        return Stream.concat(onThePath(), inPackages())
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new NotHere("pgbench is missing: it is looked for on the PATH and below " + PACKAGES
                        + ", and comes with PostgreSQL's contributed programs (Debian: postgresql-contrib)."));
    }

    private static Stream<Path> onThePath() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(":", -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "pgbench"));
    }

    private static Stream<Path> inPackages() {
        try (Stream<Path> versions = Files.list(PACKAGES)) {
            List<Path> newest = new ArrayList<>(versions.toList());
            newest.sort(Comparator.reverseOrder());
            return newest.stream().map(version -> version.resolve("bin/pgbench"));
        } catch (IOException none) {
            return Stream.empty();
        }
    }
}
