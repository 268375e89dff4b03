package cn.yanxing.local.process;

import cn.yanxing.embedded.Children;
import cn.yanxing.embedded.ParentWatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;

/** A started program. It stops when told to, or when this JVM is gone. */
public final class Child {

    private final Program program;
    private final Process process;
    private final ParentWatch watch;

    private Child(Program program, Process process) {
        this.program = program;
        this.process = process;
        this.watch = ParentWatch.over(process, "TERM");
    }

    public static Child start(Program program) {
        try {
            if (program.log().getParent() != null)
                Files.createDirectories(program.log().getParent());
            ProcessBuilder builder = new ProcessBuilder(Children.apart(program.command()))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(program.log().toFile()));
            builder.environment().putAll(program.environment());
            return new Child(program, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException("expected to start " + program.name() + ", but could not", e);
        }
    }

    public String name() {
        return program.name();
    }

    public Program program() {
        return program;
    }

    public long pid() {
        return process.pid();
    }

    /** The operating system's side of it, to be paused or watched. */
    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public int exitValue() {
        return process.exitValue();
    }

    /** Asks it to stop; the answer comes from {@link #awaitEnd}. */
    public void requestStop() {
        Children.signal(process, "TERM");
    }

    public void awaitEnd(Duration patience) {
        Children.awaitEnd(process, patience);
        watch.dismiss();
    }

    /** Kills it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(Duration.ofSeconds(10));
    }

    /** The end of its log, for the message of a failed start. */
    public String lastWords() {
        return Children.tail(program.log(), 25);
    }
}
