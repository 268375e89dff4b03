package cn.yanxing.benchmark;

import cn.yanxing.benchmark.measure.Protocol;
import cn.yanxing.local.LocalSuite;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What a benchmark stands on: the protocol, the running suite (started when first asked for), and a voice. */
public final class Stage implements AutoCloseable {

    private final Path root;
    private final Protocol protocol;
    private final Consumer<String> say;
    private final ProductionSuite suite;

    Stage(Path root, Protocol protocol, Consumer<String> say) {
        this.root = root;
        this.protocol = protocol;
        this.say = say;
        this.suite = new ProductionSuite(root);
    }

    public Path root() {
        return root;
    }

    public Protocol protocol() {
        return protocol;
    }

    public void say(String line) {
        say.accept(line);
    }

    /** The whole suite with full JIT and durable data; the same one for all benchmarks of a run. */
    public LocalSuite suite() {
        return suite.running();
    }

    /** Where what was asked of the limit is kept, to be read. */
    public Path scripts() {
        return root.resolve("deploy/benchmark/target/scripts");
    }

    @Override
    public void close() {
        suite.close();
    }
}
