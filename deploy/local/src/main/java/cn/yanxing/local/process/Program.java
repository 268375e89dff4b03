package cn.yanxing.local.process;

import com.google.errorprone.annotations.CheckReturnValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Java program that the suite runs as a child: its JVM's flags, what it runs, its environment and its log. */
@CheckReturnValue
public record Program(
        String name,
        Jdk jdk,
        List<String> jvmFlags,
        List<String> arguments,
        Map<String, String> environment,
        Path log) {

    List<String> command() {
        List<String> command = new ArrayList<>(List.of(jdk.java().toString()));
        command.addAll(jdk.quickFlags());
        command.addAll(jvmFlags);
        command.addAll(arguments);
        return command;
    }
}
