package cn.yanxing.benchmark.stand;

import java.util.List;

/** How a loaded deployment runs a service: both compilers instead of the quick one, a parallel collector, a heap with room. */
public final class JvmFlags {

    /** They come after the quick ones of a local suite, and the later flag wins. */
    public static final List<String> PRODUCTION = List.of(
            "-XX:TieredStopAtLevel=4",
            "-XX:-UseSerialGC",
            "-XX:+UseParallelGC",
            "-Xms512m",
            "-Xmx1g",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");

    private JvmFlags() {}
}
