package cn.yanxing.local.keycloak;

import cn.yanxing.embedded.Folders;
import cn.yanxing.local.process.Child;
import cn.yanxing.local.process.Jdk;
import cn.yanxing.local.process.Program;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak's distribution in the user's cache: unpacked once, and built once for PostgreSQL under {@code /auth}. */
public final class KeycloakDistribution {

    static final String RUNNER = "io.quarkus.bootstrap.runner.QuarkusEntryPoint";

    private KeycloakDistribution() {}

    /** The unpacked and built home; the first call of a user takes half a minute. */
    public static Path home(Path root, Jdk jdk) {
        Properties where = written(root.resolve("deploy/local/target/keycloak.properties"));
        Path home = Folders.cache().resolve("keycloak-" + where.getProperty("version"));
        Path done = home.resolve(".built");
        if (Files.exists(done)) return home;
        Path lock = home.resolveSibling(home.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!Files.exists(done) && held.isValid()) {
                Folders.delete(home);
                unpack(Path.of(where.getProperty("zip")), home);
                build(home, jdk);
                Files.createFile(done);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException("expected to unpack Keycloak into " + home + ", but could not", e);
        }
    }

    private static Properties written(Path file) {
        Properties where = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            where.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("expected " + file + ", but the module deploy/local is not built", e);
        }
        return where;
    }

    private static void unpack(Path zip, Path home) throws IOException {
        try (ZipInputStream content = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = content.getNextEntry(); entry != null; entry = content.getNextEntry()) {
                Path name = Path.of(entry.getName());
                if (entry.isDirectory() || name.getNameCount() < 2) continue;
                Path target = home.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(home)) throw new IOException("an entry leaves its folder: " + name);
                Files.createDirectories(target.resolveSibling("."));
                Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (String folder : List.of("providers", "conf", "themes")) Files.createDirectories(home.resolve(folder));
    }

    private static void build(Path home, Jdk jdk) {
        List<String> arguments = List.of("build", "--db=postgres", "--http-relative-path=/auth");
        Child build = Child.start(program("keycloak-build", home, home, jdk, arguments, home.resolve("build.log")));
        build.awaitEnd(Duration.ofMinutes(5));
        if (build.exitValue() != 0)
            throw new IllegalStateException("expected Keycloak to build itself, but it said:\n" + build.lastWords());
    }

    /** Keycloak's own start script without the script, so that the JVM is our direct child. */
    static Program program(String name, Path home, Path data, Jdk jdk, List<String> arguments, Path log) {
        List<String> flags = List.of(
                "-Xms64m",
                "-Xmx400m",
                "-XX:MaxMetaspaceSize=256m",
                "-Dkc.home.dir=" + data,
                "-Djboss.server.config.dir=" + data.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Duser.language=en",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString());
        List<String> run = new java.util.ArrayList<>(List.of(RUNNER));
        run.addAll(arguments);
        return new Program(name, jdk, flags, run, Map.of(), log);
    }
}
