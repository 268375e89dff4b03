package cn.yanxing.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The JDK that runs the suite's programs: the newest that {@code run} found, else the one that runs this. */
public record Jdk(Path home, int version) {

    public static Jdk newest() {
        String named = System.getProperty("yanxing.jdk");
        if (named == null)
            return new Jdk(
                    Path.of(System.getProperty("java.home")), Runtime.version().feature());
        return new Jdk(Path.of(named), Integer.getInteger("yanxing.jdk.version", 17));
    }

    Path java() {
        return home.resolve("bin/java");
    }

    /** Quick to start and small: what one machine with two cores needs, and not what a loaded deployment needs. */
    List<String> quickFlags() {
        List<String> flags = new ArrayList<>(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.timezone=UTC",
                "-Djava.net.preferIPv4Stack=true"));
        if (version >= 22) flags.add("--enable-native-access=ALL-UNNAMED");
        if (version >= 24) flags.add("--sun-misc-unsafe-memory-access=allow");
        return flags;
    }

    /** Starts a program with the classes that an earlier start of it kept; nothing for JDKs that cannot. */
    public List<String> classesKeptIn(Path file) {
        return version < KeptClasses.FIRST_JDK ? List.of() : new KeptClasses(file).flags();
    }
}
