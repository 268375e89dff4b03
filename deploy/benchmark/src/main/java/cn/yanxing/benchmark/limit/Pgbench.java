package cn.yanxing.benchmark.limit;

import cn.yanxing.benchmark.measure.Measurement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs scripts on a database, each client one after the other, prepared once; transactions per second. */
public final class Pgbench implements Measurement {

    private static final Pattern RATE = Pattern.compile("(?m)^tps = ([\\d.]+)");
    private static final Pattern FAILED = Pattern.compile("(?m)^number of failed transactions: ([1-9]\\d*)");

    private final Path program = PgbenchProgram.find();
    private final Login login;
    private final List<Path> scripts;
    private final int clients;

    Pgbench(Login login, List<Path> scripts, int clients) {
        this.login = login;
        this.scripts = scripts;
        this.clients = clients;
    }

    @Override
    public double over(Duration window) {
        String said = run(command(window));
        Matcher rate = RATE.matcher(said);
        if (!rate.find() || said.contains("aborted") || FAILED.matcher(said).find())
            throw new IllegalStateException("expected pgbench to run its scripts, but it said:\n" + said);
        return Double.parseDouble(rate.group(1));
    }

    private List<String> command(Duration window) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(), "-n", "-M", "prepared", "-h", "127.0.0.1", "-p", Integer.toString(login.port())));
        command.addAll(List.of("-U", login.user(), "-c", Integer.toString(clients), "-j", "2"));
        command.addAll(List.of("-T", Long.toString(Math.max(1, window.toSeconds()))));
        command.addAll(List.of("-D", "n=" + Clock.systemUTC().millis()));
        for (Path script : scripts) command.addAll(List.of("-f", script.toString()));
        command.add(login.database());
        return command;
    }

    private String run(List<String> command) {
        try {
            Path output = Files.createTempFile("pgbench", ".txt");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("PGPASSWORD", login.password());
            int code = builder.start().waitFor();
            String said = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return code == 0 ? said : "aborted with " + code + "\n" + said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while pgbench ran", e);
        }
    }
}
