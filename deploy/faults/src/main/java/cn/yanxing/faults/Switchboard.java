package cn.yanxing.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One service's fault points, switched on by a fault run and claimed by the service's agent. An order is a file; taking
 * it is a rename, so that of all threads and replicas one obeys, once; the hit is on disk before anything happens.
 */
public final class Switchboard {

    private final Path folder;

    private Switchboard(Path folder) {
        this.folder = folder;
    }

    /** The folder is made if it is not there. */
    public static Switchboard in(Path folder) {
        try {
            Files.createDirectories(folder);
            return new Switchboard(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next process that comes by the point does this, once. */
    public void switchOn(FaultPoint point, Act act) {
        try {
            Path written = Files.writeString(folder.resolve(point.key() + ".new"), act.text());
            Files.move(written, order(point), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the order back; false if it was obeyed already. */
    public boolean switchOff(FaultPoint point) {
        try {
            return Files.deleteIfExists(order(point));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean isOn(FaultPoint point) {
        return Files.exists(order(point));
    }

    /** For the agent: the act, if the point is on and nobody was quicker; the hit is noted before it returns. */
    public Optional<Act> claim(FaultPoint point) {
        if (!isOn(point)) return Optional.empty();
        long pid = ProcessHandle.current().pid();
        Path mine = folder.resolve(
                point.key() + "." + pid + "." + Thread.currentThread().getId());
        try {
            Files.move(order(point), mine, StandardCopyOption.ATOMIC_MOVE);
            Act act = Act.of(Files.readString(mine));
            Files.delete(mine);
            Files.writeString(
                    hitsFile(),
                    new Hit(point, act, pid, Instant.now()).line(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.DSYNC);
            return Optional.of(act);
        } catch (NoSuchFileException othersWereQuicker) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every hit since the folder was made, oldest first. */
    public List<Hit> hits() {
        try {
            if (!Files.exists(hitsFile())) return List.of();
            return Files.readAllLines(hitsFile(), StandardCharsets.UTF_8).stream()
                    .map(Hit::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path order(FaultPoint point) {
        return folder.resolve(point.key() + ".on");
    }

    private Path hitsFile() {
        return folder.resolve("hits");
    }
}
