package cn.yanxing.local;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one service is given beyond what every run gives it: more flags for its JVM, other values in its environment. */
@CheckReturnValue
public record ServiceSettings(List<String> jvmFlags, Map<String, String> environment) {

    public ServiceSettings {
        jvmFlags = List.copyOf(jvmFlags);
        environment = Map.copyOf(environment);
    }

    /** Nothing beyond the usual. */
    public static ServiceSettings usual() {
        return new ServiceSettings(List.of(), Map.of());
    }

    /** The later of two equal flags wins, as in every JVM. */
    public ServiceSettings withJvmFlags(String... flags) {
        return new ServiceSettings(List.of(flags), environment);
    }

    /** Wins over what the suite would say: a JDBC URL that leads through a proxy, a longer time-out. */
    public ServiceSettings withEnvironment(String name, String value) {
        Map<String, String> changed = new HashMap<>(environment);
        changed.put(name, value);
        return new ServiceSettings(jvmFlags, changed);
    }
}
