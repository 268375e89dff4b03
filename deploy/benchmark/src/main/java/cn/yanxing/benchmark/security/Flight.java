package cn.yanxing.benchmark.security;

import cn.yanxing.local.process.Jdk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jdk.jfr.consumer.RecordingFile;

/** Looks into a running JVM with its own flight recorder: which layer its threads are at, and how much CPU it takes. */
final class Flight {

    private final ProcessHandle process;
    private final Path jcmd = Jdk.newest().home().resolve("bin/jcmd");

    /** Stacks of a request are deeper than what is recorded unless it is said before the first recording. */
    Flight(ProcessHandle process) {
        this.process = process;
        jcmd("JFR.configure", "stackdepth=512");
    }

    /** CPU that the process took meanwhile, and the share of each layer in it. */
    Seen during(Runnable work) {
        Path file = temporary();
        jcmd("JFR.start", "name=layers", "settings=profile");
        Duration before = cpu();
        work.run();
        Duration taken = cpu().minus(before);
        jcmd("JFR.stop", "name=layers", "filename=" + file);
        try {
            return new Seen(taken, Samples.of(RecordingFile.readAllEvents(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
        }
    }

    /** What was seen meanwhile. */
    record Seen(Duration cpu, Samples samples) {}

    private Duration cpu() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private void jcmd(String... words) {
        List<String> command = new ArrayList<>(List.of(jcmd.toString(), Long.toString(process.pid())));
        command.addAll(Arrays.asList(words));
        try {
            Process asked =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (asked.waitFor() != 0) throw new IllegalStateException("expected " + command + " to work, but: " + said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("layers", ".jfr");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
