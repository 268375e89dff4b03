package cn.yanxing.faults.agent;

import java.lang.instrument.Instrumentation;
import java.nio.file.Path;

/** Comes into a service by {@code -javaagent:faults-agent.jar=FOLDER}, and obeys what a fault run writes to the folder. */
public final class FaultAgent {

    private FaultAgent() {}

    /** Called by the JVM before the service's own main. */
    public static void premain(String folder, Instrumentation jvm) {
        Faults.obey(Path.of(folder));
        Poisons.takeFrom(Path.of(folder));
        jvm.addTransformer(new Weaver());
    }
}
