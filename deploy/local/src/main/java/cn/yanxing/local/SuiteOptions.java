package cn.yanxing.local;

import com.google.errorprone.annotations.CheckReturnValue;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** What is to be started, with which district, where its data lies and where it listens. */
@CheckReturnValue
public record SuiteOptions(
        Path root,
        Path district,
        Path data,
        Ports ports,
        boolean fresh,
        boolean withDemo,
        @Nullable Path replay) {

    /** The default: the given district with its own data folder below {@code deploy/local/data}. */
    public static SuiteOptions of(Path root, Path district) {
        Path data = root.resolve("deploy/local/data")
                .resolve(district.toAbsolutePath().getFileName());
        return new SuiteOptions(root, district, data, Ports.standard(), false, true, null);
    }

    public SuiteOptions withData(Path data) {
        return new SuiteOptions(root, district, data, ports, fresh, withDemo, replay);
    }

    public SuiteOptions withPorts(Ports ports) {
        return new SuiteOptions(root, district, data, ports, fresh, withDemo, replay);
    }

    public SuiteOptions startingOver() {
        return new SuiteOptions(root, district, data, ports, true, withDemo, replay);
    }

    public SuiteOptions withoutDemo() {
        return new SuiteOptions(root, district, data, ports, fresh, false, replay);
    }

    SuiteOptions replaying(Path file) {
        return new SuiteOptions(root, district, data, ports, fresh, withDemo, file);
    }

    String publicUrl() {
        return "http://localhost:" + ports.of(Ports.Part.GATEWAY);
    }
}
