package cn.yanxing.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * One service's poison, at most one at a time. It is laid out by a fault run, and the next event in the middle of a key
 * becomes its victim: for this listener, whatever happens to the process, until the poison is taken away. The event as
 * it stands on the topic and in the table of parked events stays sound, so that a release afterwards loses nothing.
 */
public final class PoisonCupboard {

    private final Path laidOut;
    private final Path working;

    private PoisonCupboard(Path folder) {
        this.laidOut = folder.resolve("poison.on");
        this.working = folder.resolve("poison.working");
    }

    /** In the same folder as the service's {@link Switchboard}. */
    public static PoisonCupboard in(Path folder) {
        return new PoisonCupboard(folder);
    }

    /** The next event of this stream that is the second of its key gets it. */
    public void layOut(Poison poison, String stream) {
        write(laidOut, poison.name() + " " + stream);
    }

    /** From now on the event can be handled; it stays parked until an administrator releases it. */
    public void takeAway() {
        try {
            Files.deleteIfExists(laidOut);
            Files.deleteIfExists(working);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Victim> victim() {
        return read(working).map(Victim::of);
    }

    /** For the agent: what this event suffers from, if anything; it may take what is laid out. */
    public Optional<Poison> poisonOf(String listener, String stream, String key, long sequence) {
        if (sequence == 2 && Files.exists(laidOut)) swallow(listener, stream, key, sequence);
        return victim().filter(one -> one.is(listener, stream, key, sequence)).map(Victim::poison);
    }

    private synchronized void swallow(String listener, String stream, String key, long sequence) {
        read(laidOut)
                .map(text -> text.split(" ", -1))
                .filter(order -> order[1].equals(stream))
                .ifPresent(order -> {
                    write(working, new Victim(Poison.valueOf(order[0]), listener, stream, key, sequence).text());
                    delete(laidOut);
                });
    }

    private static Optional<String> read(Path file) {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (NoSuchFileException takenAwayMeanwhile) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Path written = Files.writeString(file.resolveSibling(file.getFileName() + ".new"), text);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
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
